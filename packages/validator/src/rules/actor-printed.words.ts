/** The words of `actor-printed`. */
export const words = {
  description: {
    ja: '主体の文言は、示された場所（引用、引用された葉、リード文、前の葉）に印刷されている。前の葉にあるときは、その葉を示す。',
    en: 'The words that name an actor are printed where the record says: in a quote, in a quoted leaf, in the stem, or in an earlier leaf, which is then given.',
  },
  messages: {
    absent: {
      ja: '主体「{printed}」は{place}にありません。印刷のとおりに写すか、`stated` を改めてください。',
      en: 'The actor “{printed}” does not stand in {place}. Copy the words as printed, or correct `stated`.',
    },
    'no-leaf': {
      ja: '主体は前の葉に示されているとされていますが、どの葉かが書かれていません。`leaf` を加えてください。',
      en: 'The actor is said to be stated in an earlier leaf, but not in which. Add `leaf`.',
    },
  },
  documentation: {
    why: {
      ja: '誰が約束したかは、記録者の解釈ではなく原文の文言から確かめられなければなりません。主体の文言は印刷のとおりに写し、それがどこにあるか（引用、引用された葉、リード文、前の葉）を `stated` に書いてください。前の葉にあるときは、その葉を `leaf` に示します。文中に主体が書かれていないときは `implied` とします。',
      en: 'Who promised must be seen from the text and not from the reading of a coder. Copy the words that name the actor as printed, and say in `stated` where they stand: in the quote, in the quoted leaf, in the stem or in an earlier leaf, which `leaf` then names. Where nothing is printed, write `implied`.',
    },
    failing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n',
    passing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n    leaf: cooperation/ai/s3\n',
  },
} as const;
