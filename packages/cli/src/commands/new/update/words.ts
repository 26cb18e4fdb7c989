/** What the dialogue says beside its questions. */
export const words = {
  near: {
    ja: '収録した文書に、この文言はありません。一致する最も長い部分は「{exact}」です。その箇所の全文：「{text}」',
    en: 'No included document has these words. The longest part that one has is “{exact}”. That passage reads: “{text}”',
  },
  nowhere: { ja: '収録した文書に、この文言はありません。', en: 'No included document has these words.' },
  missing: {
    ja: '次のオプションがありません：{flags}。端末がないため、質問はしません。',
    en: 'Options are missing: {flags}. Without a terminal no question is asked.',
  },
  stopped: { ja: '中止しました。何も書き出していません。', en: 'Stopped. Nothing was written.' },
  exists: {
    ja: '「{file}」は既に存在します。別の名前にしてください。',
    en: '“{file}” already exists. Choose another name.',
  },
  used: { ja: 'この id の記録は既にあります。', en: 'A record with this id already exists.' },
  written: { ja: '{file} に書き出しました：', en: 'Wrote {file}:' },
  valid: { ja: '検査の結果、エラーはありません。', en: 'The check found no errors.' },
  next: {
    ja: '次に、内容を読み返してください。直した後に検査するコマンド：{check}\n送り方は CONTRIBUTING.ja.md にあります。',
    en: 'Now read it through. To check it after a correction: {check}\nCONTRIBUTING.md says how to submit it.',
  },
  faulty: {
    ja: 'ファイルに書き出しましたが、エラーがあります。ファイルを直してから検査してください。',
    en: 'The file was written, but it has errors. Correct it, then check it.',
  },
} as const;
