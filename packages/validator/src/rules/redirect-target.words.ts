/** The words of `redirect-target`. */
export const words = {
  description: {
    ja: '移動した記録は、有効な記録を直接指す。',
    en: 'A record that was moved points directly to current records.',
  },
  messages: {
    itself: {
      ja: '移動先がこの記録自身です。この記録に代わる記録の id を書いてください。',
      en: 'The record points to itself. Name the record that takes its place.',
    },
    withdrawn: {
      ja: '移動先の「{id}」は、取り下げられています。有効な記録を書くか、この記録も取下げとしてください。',
      en: 'The record “{id}”, to which this one points, was withdrawn. Name a current record, or withdraw this record as well.',
    },
    hop: {
      ja: '移動先の「{id}」は、さらに {to} へ移動しています。最後の移動先を書いてください。',
      en: 'The record “{id}”, to which this one points, was itself moved to {to}. Name the last record directly.',
    },
  },
  documentation: {
    why: {
      ja: '一度公開した id からは、いつでも、一度で有効な記録に着けなければなりません。移動先がさらに移動していたり、循環していたりすると、利用者のプログラムは有効な記録に着けません。',
      en: 'A released id must always lead to a current record in one step. If the target was moved in turn, or the targets form a circle, programs of users do not arrive at a current record.',
    },
    failing: 'lifecycle:\n  state: redirected\n  to:\n    - updates/first-name   # redirected itself\n',
    passing: 'lifecycle:\n  state: redirected\n  to:\n    - updates/last-name\n',
  },
} as const;
