import { counted } from '../language/counted.ts';

/** Words that the script of the form shows; those around the form stand with its page. */
export const words = {
  sections: {
    about: { ja: '1. 対象のコミットメント', en: '1. Which commitment' },
    report: { ja: '2. 報告の内容', en: '2. What was reported' },
    evidence: { ja: '3. 根拠資料', en: '3. Evidence' },
    check: { ja: '4. 確認と提出', en: '4. Check and submit' },
  },
  progress: { ja: '入力の状況', en: 'Progress' },
  done: { ja: '記入済み', en: 'Complete' },
  remains: { ja: (count: number) => `残り${count}項目`, en: (count: number) => `${counted(count, 'item')} left` },
  yaml: { ja: '作成中のファイル（YAML）', en: 'The file so far (YAML)' },
  further: { ja: (names: string) => `任意の項目：${names}`, en: (names: string) => `Optional: ${names}` },
  forExample: { ja: (example: string) => `例：${example}`, en: (example: string) => ` Example: ${example}` },
  pick: {
    ja: '題名の一部を入力して候補から選択してください。',
    en: ' Type words of its title and choose from the list.',
  },
  optional: { ja: '任意', en: 'optional' },
  add: { ja: (title: string) => `${title}を追加`, en: (title: string) => `Add: ${title}` },
  remove: { ja: (title: string) => `${title}を削除`, en: (title: string) => `Remove: ${title}` },
  /** Choices that no vocabulary names. */
  choices: {
    stored: { ja: '保存された写し', en: 'Stored copy of the page' },
    'third-party': { ja: '第三者による写し又は引用', en: 'Copy or quotation made by others' },
    part: { ja: '一部', en: 'Part' },
  },
  choose: { ja: '（未選択）', en: '(none chosen)' },
  paste: { ja: '原文の該当箇所を貼り付けてください。', en: 'Paste the passage from the source text.' },
  found: {
    ja: (document: string, place: string) => `${document}の${place}に、一致する箇所があります。`,
    en: (document: string, place: string) => `A matching passage is in ${document}, ${place}.`,
  },
  notFound: {
    ja: '収録した原文に、一致する箇所はありません。最も近い箇所は次のとおりです。',
    en: 'No passage in the included source texts matches. The nearest passage is:',
  },
  nothingNear: {
    ja: '収録した原文に、一致する箇所はありません。',
    en: 'No passage in the included source texts matches.',
  },
  noTexts: {
    ja: '原文を読み込めませんでした。通信の状態を確認し、もう一度貼り付けてください。',
    en: 'The source texts could not be loaded. Check your connection and paste the words again.',
  },
  checking: { ja: '検査の準備をしています。', en: 'The check is loading.' },
  noCheck: {
    ja: '検査の機能を読み込めませんでした。入力した内容はこのページに残っています。再試行するか、ファイルをダウンロードし、コマンド accords validate で検査してください。',
    en: 'The check could not be loaded. What you typed is still on this page. Try again, or download the file and check it with the command accords validate.',
  },
  retry: { ja: '再試行', en: 'Try again' },
  gaps: {
    ja: (count: number) => `入力していない必須の項目：${count}件。`,
    en: (count: number) => `Required fields still empty: ${count}.`,
  },
  problems: {
    ja: (count: number) => `確認が必要な箇所：${count}件。`,
    en: (count: number) => `Points to check: ${count}.`,
  },
  warnings: {
    ja: (count: number) => `提出できます。念のため確認する箇所：${count}件。`,
    en: (count: number) => `Ready to submit. Points to look at again: ${count}.`,
  },
  nextGap: { ja: '次の未入力の項目へ移動', en: 'Go to the next empty field' },
  saveUnfinished: { ja: '未完成のままダウンロード', en: 'Download unfinished' },
  use: { ja: (value: string) => `「${value}」に置き換え`, en: (value: string) => `Use “${value}”` },
  valid: { ja: '検査で問題は見つかりませんでした。', en: 'The check found no problems.' },
  copy: { ja: 'YAMLをコピー', en: 'Copy YAML' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  notCopied: {
    ja: 'コピーできませんでした。YAMLを選択してコピーしてください。',
    en: 'Copying failed. Select the YAML and copy it.',
  },
  download: { ja: 'YAMLをダウンロード', en: 'Download YAML' },
  pullRequest: {
    ja: 'GitHubで変更提案（プルリクエスト）を作成',
    en: 'Create a pull request on GitHub',
  },
  issue: { ja: 'GitHubの報告用の書式で提出', en: 'Submit with the form for reports on GitHub' },
  sends: {
    ja: 'GitHubへのリンクを開くと、入力した内容がGitHubに送信されます。',
    en: 'If you open a link to GitHub, what you typed is sent to GitHub.',
  },
  tooLong: {
    ja: '内容が長くリンクに収まらないため、YAMLをコピーしてからGitHubを開きます。',
    en: 'The content is too long for a link. The YAML is copied first, and then GitHub opens.',
  },
  kept: {
    ja: '入力した内容は、下書きとしてこの端末に保存されます。',
    en: 'What you type is kept on this device as a draft.',
  },
  draft: {
    ja: (time: string) => `下書きをこの端末に保存しました（${time}）。`,
    en: (time: string) => `Draft saved on this device (${time}).`,
  },
  notKept: {
    ja: 'この端末には下書きを保存できません。このページを閉じる前に、ファイルをダウンロードしてください。',
    en: 'This device cannot keep a draft. Download the file before you close this page.',
  },
  discarded: { ja: '下書きを削除しました。', en: 'Draft deleted.' },
  undo: { ja: '元に戻す', en: 'Undo' },
  drafts: { ja: '保存した下書き', en: 'Saved drafts' },
  draftsLead: {
    ja: 'この端末に、ほかの下書きがあります。下のフォームとは別に保存されています。',
    en: 'This device has other drafts. They are kept apart from the form below.',
  },
  untitled: { ja: '（題名なし）', en: '(no title yet)' },
  savedAt: { ja: (when: string) => `（${when}に保存）`, en: (when: string) => `(saved ${when})` },
  goOn: { ja: 'この下書きの入力を続行', en: 'Continue with this draft' },
  discard: { ja: '下書きを削除', en: 'Delete draft' },
} as const;
