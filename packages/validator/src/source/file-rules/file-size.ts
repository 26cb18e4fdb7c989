import type { FileRule } from './file-rule.ts';

/** Files are small enough to be read whole. */
export const fileSize: FileRule<'too-large'> = {
  id: 'file-size',
  severity: 'error',
  description: {
    ja: '一つのファイルの大きさには上限があります。',
    en: 'The size of a single file is limited.',
  },
  messages: {
    'too-large': {
      ja: 'ファイルの大きさは {size} バイトで、上限の {limit} バイトを超えています。一つのファイルに一件の記録だけを書いてください。',
      en: 'The file has {size} bytes; the limit is {limit}. Keep one record to a file.',
    },
  },
};
