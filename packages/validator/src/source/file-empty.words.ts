/** The words of `file-empty`. */
export const words = {
  description: {
    ja: 'ファイルには記録を一件書く。',
    en: 'A file must hold a record.',
  },
  messages: {
    empty: {
      ja: 'ファイルが空です。記録を書くか、ファイルを削除してください。',
      en: 'The file is empty. Write the record, or delete the file.',
    },
    blank: {
      ja: 'ファイルには空白かコメントしかありません。記録を書くか、ファイルを削除してください。',
      en: 'The file holds only blanks or comments. Write the record, or delete the file.',
    },
  },
  documentation: {
    why: {
      ja: '空のファイルは、書きかけのまま残されたか、保存に失敗したものと考えられます。見過ごすと、あるはずの記録が欠けたまま公開されます。記録を書くか、ファイルを削除してください。',
      en: 'An empty file was most likely left unfinished or not saved. If it were passed over, a record that is believed to exist would be missing from what is published. Write the record, or delete the file.',
    },
    failing: '# to be written\n',
    passing:
      'type: pillar\nid: jp-gb-digital-council-2025/pillars/cyber-resilience\nparent: jp-gb-digital-council-2025/pillars/digital-infrastructure-and-technologies\norder: 4\ntitle:\n  ja: サイバーレジリエンス\n  en: Cyber resilience\n',
  },
} as const;
