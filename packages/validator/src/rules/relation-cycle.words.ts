/** The words of `relation-cycle`. */
export const words = {
  description: {
    ja: '約束の間の関係をたどって、元の約束に戻ることはない。',
    en: 'Relations between commitments never lead back to the commitment they began with.',
  },
  messages: {
    cycle: {
      ja: 'この関係をたどると元の約束に戻ります（{path}）。どれか一つの関係を取り除いてください。',
      en: 'This relation leads back to the commitment itself ({path}). Remove one of the relations.',
    },
  },
  documentation: {
    why: {
      ja: '関係は後の約束から先の約束へ向かうため、循環はどこかの向きか相手が誤っていることを示します。',
      en: 'Relations run from later commitments to earlier ones, so a circle shows that one of them has the wrong direction or target.',
    },
    failing:
      '# memo-2024/a\nrelations:\n  - kind: renders\n    to: memo-2024/b\n# memo-2024/b\nrelations:\n  - kind: renders\n    to: memo-2024/a\n',
    passing: '# memo-2024/a\nrelations:\n  - kind: renders\n    to: memo-2024/b\n',
  },
} as const;
