/** The words of `role-why`. */
export const words = {
  description: {
    ja: '強度の表にある述語（活用した形及び「決定した」の類の過去形を含む）で終わる葉を、見解・背景・運営とするときは、その理由を述べる。',
    en: 'A leaf that ends with a form of the strength table, inflected or like “decided” in the past, and is called position, background or governance says why.',
  },
  messages: {
    missing: {
      ja: '葉「{leaf}」は「{form}」で終わりますが、役割は {role} です。役割を見直すか、`why` に理由を書いてください。',
      en: 'The leaf “{leaf}” ends with “{form}”, but its role is {role}. Reconsider the role, or give the reason in `why`.',
    },
  },
  documentation: {
    why: {
      ja: '「推進する」「協力する」などで終わる文の多くは約束です。主体が当事者でない、行為が検証できないなどの理由で約束としない判断は、後から読む人が確かめられるように書き残します。',
      en: 'Most sentences that end in a verb of conduct are promises. A decision to the contrary, because the actor is no party or nothing could be checked, is written down so that later readers can test it.',
    },
    failing: '- leaf: 12/s1\n  role: position\n  begins: 日英関係省庁は、多国間会\n',
    passing:
      '- leaf: 12/s1\n  role: position\n  begins: 日英関係省庁は、多国間会\n  why:\n    ja: 共有する意欲を述べるにとどまる。\n    en: It states a shared ambition only.\n',
  },
} as const;
