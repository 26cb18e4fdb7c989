/** The words of `counterpart`. */
export const words = {
  description: {
    ja: '同じ当事者の先の取決めがある約束は、先の約束との関係か、対応する約束がないこと（候補とその理由）を述べる。',
    en: 'Where the same parties have an earlier agreement, a commitment states its relation to an earlier one, or that it has no counterpart, with the candidates.',
  },
  messages: {
    unstated: {
      ja: '同じ当事者の先の取決めがありますが、`relations` も `noCounterpart` もありません。どちらかを書いてください。',
      en: 'The same parties have an earlier agreement, but there is neither a relation nor `noCounterpart`. State one.',
    },
    both: {
      ja: '先の約束との関係があるのに `noCounterpart` もあります。`noCounterpart` を削除してください。',
      en: 'There is a relation to an earlier commitment and `noCounterpart` as well. Remove `noCounterpart`.',
    },
    'missing-candidate': {
      ja: '論点を共にする先の約束 {ids} が候補にありません。候補に加え、対応しない理由を書いてください。',
      en: 'The earlier commitments {ids} share a topic and are not among the candidates. Add them, each with the reason why it is none.',
    },
    'needless-candidate': {
      ja: '{id} は、論点を共にする同じ当事者の先の約束ではありません。候補から外してください。',
      en: '{id} is no earlier commitment of the same parties that shares a topic. Take it from the candidates.',
    },
  },
  documentation: {
    why: {
      ja: '後の約束が先の約束をどう扱ったかは、この台帳の中心です。「対応するものがない」という判断は、論点を共にする先の約束をすべて検討して初めて確かめられるため、検討したものを理由とともに挙げます。',
      en: 'What later promises make of earlier ones is the heart of this registry. That there is no counterpart can be checked only if every earlier commitment sharing a topic was looked at; so each is listed with its reason.',
    },
    failing: 'topics:\n  - ai/ecosystem\n# neither relations nor noCounterpart\n',
    passing: 'topics:\n  - ai/ecosystem\nnoCounterpart:\n  candidates: []\n',
  },
} as const;
