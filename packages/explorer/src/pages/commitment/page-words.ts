/** Words of the page of a commitment. */
export const pageWords = {
  kind: { ja: 'コミットメント', en: 'Commitment' },
  words: { ja: 'コミットメントの文言', en: 'Words of the commitment' },
  reasons: { ja: '関係の根拠', en: 'Why they are related' },
  ours: { ja: 'このコミットメントから他方へ', en: 'from this commitment to the other' },
  theirs: { ja: '他方からこのコミットメントへ', en: 'from the other to this commitment' },
  renderings: { ja: '別文書での同じコミットメントの記載', en: 'The same commitment in other texts' },
  parallels: {
    ja: '他の当事者間の同種のコミットメント（状態には反映しない）',
    en: 'Commitments of the same kind between other parties (not counted in the status)',
  },
  noCounterpart: {
    ja: (count: number) =>
      `同じ当事者による、関連する分野の以前のコミットメント${count}件と照合しましたが、対応するものは見当たりませんでした。`,
    en: (count: number) =>
      `Compared with earlier commitments of the same parties on related subjects (${count}). No match was found.`,
  },
  compared: { ja: '照合したコミットメント', en: 'The commitments compared' },
  deliverables: { ja: '本文が期日を示す事項', en: 'Steps with a date in the text' },
  due: { ja: (date: string) => `期限：${date}`, en: (date: string) => `Due: ${date}` },
} as const;
