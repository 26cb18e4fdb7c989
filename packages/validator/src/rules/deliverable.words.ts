/** The words of `deliverable`. */
export const words = {
  description: {
    ja: '期限のある事項は、コミットメントの引用の中にあり、報告はそのうちの一つを名指しする。',
    en: 'A deliverable stands within a quote of its commitment, and a report names one that there is.',
  },
  messages: {
    repeated: {
      ja: 'このコミットメントには、「{id}」という期限のある事項が既にあります。別の `id` を付けてください。',
      en: 'The commitment already has a deliverable “{id}”. Give this one another `id`.',
    },
    outside: {
      ja: '期限のある事項「{id}」の引用が、コミットメントの引用（`quotes`）の中にありません。コミットメントの引用に含まれる語句を引用してください。',
      en: 'The quote of the deliverable “{id}” is not within a quote of the commitment (`quotes`). Quote words that stand in one of them.',
    },
    unknown: {
      ja: '「{id}」に、「{name}」という期限のある事項（`deliverables`）はありません。綴りを確かめるか、`deliverable` を削除してください。',
      en: '“{id}” has no deliverable “{name}” (`deliverables`). Check the spelling, or remove `deliverable`.',
    },
  },
  documentation: {
    why: {
      ja: '期限のないコミットメントの文言が、期限のある行事や成果物を含むことがあります。それらは `deliverables` に記録し、報告は `deliverable` で名指しします。それぞれが自らの期限と状態を持ち、その報告によってコミットメント全体が完了することはありません。',
      en: 'The words of a commitment without a date may include an event or an output that has one. Each is recorded in `deliverables`, and a report names it by `deliverable`. Each has its own due date and its own status, and a report on it never completes the commitment.',
    },
    failing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/membership-of-global-cbpr-forum\n    deliverable: workshop\n    kind: completed\n',
    passing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/membership-of-global-cbpr-forum\n    deliverable: multilateral-workshop\n    kind: completed\n',
  },
} as const;
