/** The words of `pillar-agreement`. */
export const words = {
  description: {
    ja: '柱、細目及びコミットメントは、同じ合意文書に属する。id の先頭の合意文書は、台帳にある。上位の柱をたどって、元の柱に戻ることはない。',
    en: 'A pillar, its areas and its commitments belong to one agreement, which is in the registry and begins their ids. No pillar is above itself.',
  },
  messages: {
    agreement: {
      ja: 'id「{id}」の先頭の「{agreement}」という合意文書はありません。id を直すか、合意文書の記録を追加してください。',
      en: 'The id “{id}” begins with “{agreement}”, but there is no such agreement. Correct the id, or add the agreement.',
    },
    other: {
      ja: '「{pillar}」は、別の合意文書の柱です。合意文書「{agreement}」の柱を書いてください。',
      en: '“{pillar}” belongs to another agreement. Name a pillar of “{agreement}”.',
    },
    cycle: {
      ja: '「{id}」の上位の柱をたどると、「{id}」に戻ります。[pillar.parent]を直してください。',
      en: '“{id}” is above itself. Correct [pillar.parent].',
    },
  },
  documentation: {
    why: {
      ja: '柱とコミットメントの id の先頭は、属する合意文書を示します。別の合意文書の柱に置かれたコミットメントや、互いに上位となる柱があると、合意文書の構成を示すことも、柱ごとに集計することもできません。',
      en: 'The first part of the id of a pillar or commitment names its agreement. If a commitment is under a pillar of another agreement, or two pillars are above each other, the structure of the agreement can be neither shown nor counted.',
    },
    failing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-partnership-2022/pillars/cyber-resilience\n',
    passing:
      'type: commitment\nid: jp-gb-digital-council-2025/itu-t-cooperation\npillar: jp-gb-digital-council-2025/pillars/digital-technical-standards\n',
  },
} as const;
