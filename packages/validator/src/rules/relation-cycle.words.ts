/** The words of `relation-cycle`. */
export const words = {
  description: {
    ja: 'コミットメントの関係をたどって、元のコミットメントに戻ることはない。',
    en: 'Relations between commitments never lead back to the commitment they start from.',
  },
  messages: {
    cycle: {
      ja: '関係をたどると、このコミットメントに戻ります（{path}）。どれか一つの関係を削除してください。',
      en: 'This relation leads back to the commitment itself ({path}). Remove one of these relations.',
    },
  },
  documentation: {
    why: {
      ja: '関係は、後のコミットメントから以前のコミットメントを指します。循環があれば、どれかの向きか相手が誤っています。',
      en: 'Relations point from later commitments to earlier ones. If they form a circle, one of them has the wrong direction or the wrong target.',
    },
    failing:
      '# memo-2024/a\nrelations:\n  - kind: renders\n    to: memo-2024/b\n# memo-2024/b\nrelations:\n  - kind: renders\n    to: memo-2024/a\n',
    passing: '# memo-2024/a\nrelations:\n  - kind: renders\n    to: memo-2024/b\n',
  },
} as const;
