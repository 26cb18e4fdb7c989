/** Words of the page around the form; its script needs none of them. */
export const words = {
  title: { ja: '報告の提出', en: 'Submit a report' },
  lead: {
    ja: '入力した内容は、提出の操作をするまで、この端末の外に送信されません。入力中に内容を検査し、提出用のファイルを作成します。',
    en: 'Nothing you type leaves this device until you choose to submit it. It is checked as you type and made into a file to submit.',
  },
  byHand: { ja: 'ファイルを自分で書く方法', en: 'Write the file by hand' },
  byHandLead: {
    ja: 'フォームにはJavaScriptが必要です。フォームがなくても、次の手順で報告を提出できます。',
    en: 'The form needs JavaScript. Without the form, you can submit a report as follows.',
  },
  steps: {
    ja: [
      '下の例のように、一つの報告を一つのYAMLファイルに書きます。',
      'コマンド accords validate でファイルを検査します。',
      'GitHubで、フォルダ packages/data/records/updates にファイルを加える変更提案（プルリクエスト）を作成するか、報告用の書式に入力します。',
    ],
    en: [
      'Write one report as one YAML file, like the example below.',
      'Check the file with the command accords validate.',
      'On GitHub, open a pull request that adds the file to the folder packages/data/records/updates, or fill in the form for reports.',
    ],
  },
  fields: { ja: '報告の項目', en: 'Fields of a report' },
  issueForm: { ja: 'GitHubの報告用の書式', en: 'Form for reports on GitHub' },
  example: { ja: '検査を通る報告の例', en: 'A report that passes the check' },
  loading: { ja: 'フォームを読み込んでいます。', en: 'The form is loading.' },
  failed: {
    ja: 'フォームを読み込めませんでした。通信の状態を確認して再試行するか、下の手順でファイルを作成してください。',
    en: 'The form could not be loaded. Check your connection and try again, or write the file by hand as described below.',
  },
} as const;
