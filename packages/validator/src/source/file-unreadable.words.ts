/** The words of `file-unreadable`. */
export const words = {
  description: {
    ja: '検査するファイルは読み取ることができる。',
    en: 'A file that is to be checked must be readable.',
  },
  messages: {
    missing: {
      ja: '「{name}」が見つかりません。パスの綴りと、リンクであればその行き先を確かめてください。',
      en: '"{name}" does not exist. Check how the path is spelt and, if it is a link, where it leads.',
    },
    'name-encoding': {
      ja: '「{name}」は開けません。名前が UTF-8 ではないようです。UTF-8 の名前に改めてください。',
      en: '"{name}" cannot be opened; its name seems not to be UTF-8. Give it a name in UTF-8.',
    },
    denied: {
      ja: '「{name}」を読む権限がありません。読み取りの許可を与えてください。',
      en: '"{name}" may not be read. Grant permission to read it.',
    },
    damaged: {
      ja: '「{name}」の圧縮データ（gzip）が途中で切れているか、壊れています。圧縮し直すか、もう一度取得してください。',
      en: '"{name}" is cut off or damaged as gzip. Compress it again, or fetch it again.',
    },
    failed: {
      ja: '「{name}」を読み取れません（システムの応答：{code}）。',
      en: '"{name}" cannot be read; the system answered {code}.',
    },
  },
  documentation: {
    why: {
      ja: '読めないファイルを飛ばして「問題なし」と報告すれば、検査の結果は信用できません。そのため、指定されたファイルが一つでも読めなければ、それを誤りとして報告します。パスの綴り、リンクの行き先、読み取りの許可を確かめてください。',
      en: 'A check that skipped what it cannot read and reported no problems could not be relied on. So every file that was named and cannot be read is an error. Check the spelling of the path, where a link leads, and the permission to read.',
    },
    failing: 'accords validate records/updates/semiconductor-joint-reserch-call.yaml\n',
    passing: 'accords validate records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
