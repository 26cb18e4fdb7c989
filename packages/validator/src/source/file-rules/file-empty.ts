import type { FileRule } from './file-rule.ts';

/** Files hold a record. */
export const fileEmpty: FileRule<'empty' | 'blank'> = {
  id: 'file-empty',
  severity: 'error',
  description: {
    ja: 'ファイルには記録が一件書かれていなければなりません。',
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
};
