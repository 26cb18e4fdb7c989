/** The words of `redirect-target`. */
export const words = {
  description: {
    ja: '置き換えられた記録は、現行の記録を直接指す。自分自身や、撤回・置換された記録を指さない。',
    en: 'A redirected record leads straight to current records: neither to itself nor to one that is withdrawn or redirected.',
  },
  messages: {
    itself: {
      ja: '置換先が記録自身です。置き換わった記録の id を書いてください。',
      en: 'The record is redirected to itself. Name the record that took its place.',
    },
    withdrawn: {
      ja: '置換先「{id}」は撤回されています。現行の記録を指定するか、この記録も撤回としてください。',
      en: 'The target “{id}” has been withdrawn. Name a current record, or withdraw this one as well.',
    },
    hop: {
      ja: '置換先「{id}」は、さらに {to} に置き換えられています。最後の記録を直接指定してください。',
      en: 'The target “{id}” is itself redirected to {to}. Name the last record directly.',
    },
  },
  documentation: {
    why: {
      ja: '一度公開された id は、いつまでも一度でたどれなければなりません。二段の置換や循環があると、利用者のプログラムは行き先を失います。',
      en: 'An id that was released must lead on in a single step for ever. Double hops and circles leave programs of users without a target.',
    },
    failing: 'lifecycle:\n  state: redirected\n  to:\n    - updates/first-name   # redirected itself\n',
    passing: 'lifecycle:\n  state: redirected\n  to:\n    - updates/last-name\n',
  },
} as const;
