/** The words of `role-why`. */
export const words = {
  description: {
    ja: '行為を述べる述語で終わる箇所の役割を[role/position]、[role/background]又は[role/governance]とする場合は、その理由を書く。',
    en: 'If a passage ends with a verb of the list and its role is [role/position], [role/background] or [role/governance], the record says why.',
  },
  messages: {
    missing: {
      ja: '箇所「{leaf}」は「{form}」で終わりますが、役割が{role}とされています。コミットメントでない理由を[document.text.leaves.why]に書くか、役割を直してください。',
      en: 'The passage “{leaf}” ends with “{form}”, but its role is {role}. Say in [document.text.leaves.why] why it is not a commitment, or correct the role.',
    },
  },
  documentation: {
    why: {
      ja: '「推進する」「協力する」などで終わる箇所の多くは、コミットメントです。主体が当事者でない、行われたかどうかを確かめられないなどの理由でコミットメントとしない場合は、後から読む人が確かめられるように、その理由を書いてください。',
      en: 'Most passages that end with a verb such as “promote” or “cooperate” are commitments. If one is not, because the actor is not a party or nobody could check whether it was done, write the reason so that later readers can test it.',
    },
    failing: '- leaf: 12/s1\n  role: position\n  begins: 日英関係省庁は、多国間会\n',
    passing:
      '- leaf: 12/s1\n  role: position\n  begins: 日英関係省庁は、多国間会\n  why:\n    ja: 共有する意欲を述べるにとどまる。\n    en: It states a shared ambition only.\n',
  },
} as const;
