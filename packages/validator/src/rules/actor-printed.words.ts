/** The words of `actor-printed`. */
export const words = {
  description: {
    ja: '主体を指す文言は、記録が示す場所（引用、引用した箇所、導入句、前の箇所）に印刷されている。前の箇所である場合は、どの箇所かを示す。',
    en: 'The words that name an actor are printed where the record says: in a quote, in a quoted passage, in the lead-in, or in an earlier passage that the record names.',
  },
  messages: {
    absent: {
      ja: '主体「{printed}」は、{place}に印刷されていません。印刷のとおりに写すか、[commitment.actors.stated]を直してください。',
      en: 'The actor “{printed}” is not printed at the stated place, {place}. Copy the words as printed, or correct [commitment.actors.stated].',
    },
    'no-leaf': {
      ja: '主体の記載箇所が[statement-place/earlier-leaf]とされていますが、どの箇所かが分かりません。[commitment.actors.leaf]を書いてください。',
      en: 'The actor is stated in [statement-place/earlier-leaf], but the record does not say in which. Write [commitment.actors.leaf].',
    },
  },
  documentation: {
    why: {
      ja: '誰が約束したかは、分析者の解釈ではなく、原文の文言で確かめます。主体を指す文言を印刷のとおりに写し、それがどこにあるかを[commitment.actors.stated]に書いてください。前の箇所にある場合は、その箇所を[commitment.actors.leaf]に書きます。主体が印刷されていない場合は、[statement-place/implied]とします。',
      en: 'Readers check who promised against the words of the text, not against the opinion of an analyst. Copy the words that name the actor as printed, and say in [commitment.actors.stated] where they are. If they are in an earlier passage, name it in [commitment.actors.leaf]. If no actor is printed, write [statement-place/implied].',
    },
    failing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n',
    passing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n    leaf: cooperation/ai/s3\n',
  },
} as const;
