/** The words of `file-unreadable`. */
export const words = {
  description: {
    ja: '検査するファイルは、読み取ることができる。',
    en: 'A file that is checked can be read.',
  },
  messages: {
    missing: {
      ja: '「{name}」が見つかりません。パスの綴りを確かめてください。リンクであれば、その行き先も確かめてください。',
      en: '“{name}” does not exist. Check the spelling of the path and, if it is a link, where it leads.',
    },
    'name-encoding': {
      ja: '「{name}」を開けません。名前の文字コードが UTF-8 ではないようです。名前を UTF-8 で付け直してください。',
      en: '“{name}” cannot be opened. Its name seems not to be in UTF-8. Rename it.',
    },
    denied: {
      ja: '「{name}」を読む権限がありません。読み取りを許可してください。',
      en: 'You have no permission to read “{name}”. Grant it.',
    },
    damaged: {
      ja: '「{name}」の圧縮データ（gzip）が途中で切れているか、壊れています。もう一度圧縮するか、取得し直してください。',
      en: '“{name}” is cut off or damaged (gzip). Compress it again, or fetch it again.',
    },
    failed: {
      ja: '「{name}」を読み取れません（システムの応答：{code}）。',
      en: '“{name}” cannot be read (the system answered {code}).',
    },
  },
  documentation: {
    why: {
      ja: '読めないファイルを飛ばして「指摘なし」とすると、検査の結果を信頼できません。そのため、指定されたファイルが一つでも読めなければ、エラーとします。',
      en: 'If the check skipped what it cannot read and then reported no findings, nobody could rely on it. A file that was named and cannot be read is therefore an error.',
    },
    failing: 'accords validate records/updates/semiconductor-joint-reserch-call.yaml\n',
    passing: 'accords validate records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
