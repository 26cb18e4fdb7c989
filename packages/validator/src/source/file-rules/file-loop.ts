import type { FileRule } from './file-rule.ts';

/** Symbolic links end somewhere. */
export const fileLoop: FileRule<'link' | 'folder'> = {
  id: 'file-loop',
  severity: 'error',
  description: {
    ja: 'シンボリックリンクは循環してはなりません。',
    en: 'Symbolic links must not run in a circle.',
  },
  messages: {
    link: {
      ja: 'リンク「{name}」をたどると元に戻り、行き先がありません。リンクを削除するか、ファイルそのものを置いてください。',
      en: 'The link "{name}" leads back to itself and never arrives at a file. Remove it, or put the file itself there.',
    },
    folder: {
      ja: 'リンク「{name}」は、それ自身を含むフォルダーを指しています。リンクを削除してください。',
      en: 'The link "{name}" leads to a folder that contains it. Remove the link.',
    },
  },
};
