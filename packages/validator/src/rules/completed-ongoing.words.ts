/** The words of `completed-ongoing`. */
export const words = {
  description: {
    ja: '継続するコミットメントについて、完了を伝える報告はない。',
    en: 'No report says that an ongoing commitment is completed.',
  },
  messages: {
    ongoing: {
      ja: '「{id}」は継続するコミットメントであり、完了しません。報告の種別を、[update-kind/completed]ではなく、成果物があれば[update-kind/output-delivered]、会合などが行われたのであれば[update-kind/action-taken]としてください。',
      en: '“{id}” is an ongoing commitment, which is never completed. Instead of [update-kind/completed], write [update-kind/output-delivered] if there is an output, or [update-kind/action-taken] if a meeting or the like took place.',
    },
  },
  documentation: {
    why: {
      ja: '「推進する」「共有する」のような継続するコミットメントには、すべてを果たし終える時がありません。完了を報告できるのは、[horizon/milestone]のコミットメントだけです。',
      en: 'An ongoing commitment, such as to promote or to share something, has no moment at which everything is done. Only a commitment that is [horizon/milestone] can be completed.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/data-free-flow-with-trust\n    kind: completed\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/data-free-flow-with-trust\n    kind: output-delivered\n',
  },
} as const;
