/** The words of `counterpart`. */
export const words = {
  description: {
    ja: '同じ当事者の以前の合意文書がある場合、コミットメントは、以前のコミットメントとの関係か、対応するものがないことを示す。',
    en: 'If the same parties have an earlier agreement, a commitment states its relation to an earlier commitment, or that it has no counterpart.',
  },
  messages: {
    unstated: {
      ja: '同じ当事者の以前の合意文書がありますが、[commitment.relations]も[commitment.noCounterpart]もありません。どちらか一つを書いてください。',
      en: 'The same parties have an earlier agreement, but the record has neither [commitment.relations] nor [commitment.noCounterpart]. One of these is needed.',
    },
    both: {
      ja: '以前のコミットメントとの関係が書かれているため、[commitment.noCounterpart]は不要です。削除してください。',
      en: 'The record states a relation to an earlier commitment, so [commitment.noCounterpart] is not needed. Remove it.',
    },
    'missing-topic': {
      ja: '分野を共にする以前のコミットメントが、候補に挙げられていません：{ids}（共通：{shared}）。対応しない理由とともに、[commitment.noCounterpart.candidates]に加えてください。',
      en: 'These earlier commitments share a topic ({shared}) but are not among the candidates: {ids}. Add them to [commitment.noCounterpart.candidates], each with the reason why it is no counterpart.',
    },
    'missing-instrument': {
      ja: '文書・制度を共にする以前のコミットメントが、候補に挙げられていません：{ids}（共通：{shared}）。対応しない理由とともに、[commitment.noCounterpart.candidates]に加えてください。',
      en: 'These earlier commitments share an instrument ({shared}) but are not among the candidates: {ids}. Add them to [commitment.noCounterpart.candidates], each with the reason why it is no counterpart.',
    },
    'missing-forum': {
      ja: '会議体を共にする以前のコミットメントが、候補に挙げられていません：{ids}（共通：{shared}）。対応しない理由とともに、[commitment.noCounterpart.candidates]に加えてください。',
      en: 'These earlier commitments share a forum ({shared}) but are not among the candidates: {ids}. Add them to [commitment.noCounterpart.candidates], each with the reason why it is no counterpart.',
    },
    'missing-key-word': {
      ja: '引用に同じ重要語がある以前のコミットメントが、候補に挙げられていません：{ids}（共通：{shared}）。対応しない理由とともに、[commitment.noCounterpart.candidates]に加えてください。',
      en: 'These earlier commitments share a key word of their quotes ({shared}) but are not among the candidates: {ids}. Add them to [commitment.noCounterpart.candidates], each with the reason why it is no counterpart.',
    },
    'needless-candidate': {
      ja: '「{id}」は、分野、文書・制度、会議体又は重要語を共にする、同じ当事者の以前のコミットメントではありません。候補から削除してください。',
      en: 'Remove “{id}” from the candidates: it is not an earlier commitment of the same parties that shares a topic, an instrument, a forum or a key word.',
    },
  },
  documentation: {
    why: {
      ja: '以前のコミットメントが後にどうなったかは、この台帳が最も伝えたいことです。対応するものがないと言うには、分野、文書・制度、会議体又は重要語を共にする以前のコミットメントをすべて検討しなければなりません。検討したことを誰でも確かめられるように、候補を理由とともに挙げてください。重要語の一覧は、分野の語彙（topic）にあります。',
      en: 'What became of earlier commitments is what this registry is for. Whoever says that there is no counterpart must have looked at every earlier commitment that shares a topic, an instrument, a forum or a key word. List them as candidates with the reasons, so that anybody can check. The key words stand in the vocabulary of topics.',
    },
    failing: 'topics:\n  - ai/ecosystem\n# neither relations nor noCounterpart\n',
    passing: 'topics:\n  - ai/ecosystem\nnoCounterpart:\n  candidates: []\n',
  },
} as const;
