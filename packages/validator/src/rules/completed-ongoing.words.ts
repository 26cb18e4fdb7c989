/** The words of `completed-ongoing`. */
export const words = {
  description: {
    ja: '継続する約束について、完了の更新はない。',
    en: 'No update says that an ongoing commitment is completed.',
  },
  messages: {
    ongoing: {
      ja: '「{id}」は継続する約束（horizon: ongoing）であり、完了しません。成果があれば output-delivered としてください。',
      en: '“{id}” is ongoing and is never completed. Where something was delivered, say output-delivered.',
    },
  },
  documentation: {
    why: {
      ja: '「推進する」「共有する」のような約束には、すべてが果たされる時点がありません。完了を述べられるのは、一度で果たされる約束（milestone）だけです。',
      en: 'A promise to promote or to share has no moment at which all is done. Only a milestone, which is done once, can be completed.',
    },
    failing: 'about:\n  - id: jp-gb-digital-partnership-2022/data-free-flow-with-trust\n    kind: completed\n',
    passing: 'about:\n  - id: jp-gb-digital-partnership-2022/data-free-flow-with-trust\n    kind: output-delivered\n',
  },
} as const;
