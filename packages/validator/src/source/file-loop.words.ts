/** The words of `file-loop`. */
export const words = {
  description: {
    ja: 'リンクは循環しない。',
    en: 'Links do not run in a circle.',
  },
  messages: {
    link: {
      ja: 'リンク「{name}」をたどると、そのリンクに戻ります。リンクを削除するか、ファイルそのものを置いてください。',
      en: 'The link “{name}” leads back to itself. Remove it, or replace it by the file itself.',
    },
    folder: {
      ja: 'リンク「{name}」は、そのリンクを含むフォルダーを指しています。リンクを削除してください。',
      en: 'The link “{name}” leads to a folder that contains it. Remove the link.',
    },
  },
  documentation: {
    why: {
      ja: '循環するリンクをたどると、検査が終わらず、同じ記録が何度も読まれます。台帳では一つの記録は一つの場所にあるため、リンクは必要ありません。',
      en: 'A check that follows links in a circle never ends, or reads the same records again and again. In the registry, a record is in one place, so links are not needed.',
    },
    failing: 'records/updates/all -> ../../records\n',
    passing: 'records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
