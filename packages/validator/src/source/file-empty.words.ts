/** The words of `file-empty`. */
export const words = {
  description: {
    ja: 'ファイルには、一つの記録がある。',
    en: 'A file holds a record.',
  },
  messages: {
    empty: {
      ja: 'ファイルが空です。記録を書くか、ファイルを削除してください。',
      en: 'The file is empty. Write the record, or delete the file.',
    },
    blank: {
      ja: 'ファイルには、空白とコメントしかありません。記録を書くか、ファイルを削除してください。',
      en: 'The file has nothing but blanks and comments. Write the record, or delete the file.',
    },
  },
  documentation: {
    why: {
      ja: '空のファイルは、多くの場合、書きかけのものか、保存に失敗したものです。検査で見過ごすと、あるはずの記録が台帳に載りません。',
      en: 'An empty file was most likely not finished or not saved. If the check passed over it, the registry would lack a record that somebody believes to be in it.',
    },
    failing: '# to be written\n',
    passing:
      'type: pillar\nid: jp-gb-digital-council-2025/pillars/cyber-resilience\nparent: jp-gb-digital-council-2025/pillars/digital-infrastructure-and-technologies\norder: 4\ntitle:\n  ja: サイバーレジリエンス\n  en: Cyber resilience\n',
  },
} as const;
