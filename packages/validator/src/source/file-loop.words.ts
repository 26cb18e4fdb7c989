/** The words of `file-loop`. */
export const words = {
  description: {
    ja: 'シンボリックリンクは循環しない。',
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
  documentation: {
    why: {
      ja: '循環するリンクをたどる検査は終わらず、同じ記録が何度も読まれることにもなります。台帳では一つの記録は一つの場所にあるため、リンクは必要ありません。リンクを削除するか、ファイルそのものを置いてください。',
      en: 'A check that follows links in a circle never ends, or reads the same records again and again. In the registry a record stands in one place, so links are not needed. Remove the link, or put the file itself there.',
    },
    failing: 'records/updates/all -> ../../records\n',
    passing: 'records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
