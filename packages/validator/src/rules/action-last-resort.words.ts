/** The words of `action-last-resort`. */
export const words = {
  description: {
    ja: '一つの合意文書のコミットメントのうち、行為の種別が[action/cooperate]であるものは、三割を超えない。',
    en: 'No more than three in ten commitments of an agreement have the action [action/cooperate].',
  },
  messages: {
    often: {
      ja: 'この合意文書のコミットメント{units}件のうち、{count}件の行為の種別が[action/cooperate]です。何を行うかを示す種別（[action/exchange]、[action/coordinate]、[action/research]など）が当てはまらないか、確かめてください。',
      en: '{count} of the {units} commitments of this agreement have the action [action/cooperate]. Check whether an action that says more fits, such as [action/exchange], [action/coordinate] or [action/research].',
    },
  },
  documentation: {
    why: {
      ja: '「協力する」と述べる文の多くは、何を行うかも述べています。何を行うかを示す種別を選ばないと、コミットメントを行為の種別で探すことができません。',
      en: 'Most sentences that promise cooperation also say what will be done. If the action does not say it, nobody can find the commitment by what will be done.',
    },
    failing: '# in most commitments of an agreement\naction: cooperate\n',
    passing: 'action: exchange\n',
  },
} as const;
