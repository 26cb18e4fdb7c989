/** The words of `deliverable`. */
export const words = {
  description: {
    ja: '[commitment.deliverables]の文言はコミットメントの引用の中にあり、報告はその一つを名指しする。',
    en: 'The words of [commitment.deliverables] stand in a quote of the commitment, and a report names one of them.',
  },
  messages: {
    repeated: {
      ja: '[commitment.deliverables]に「{id}」が既にあります。別の名前を付けてください。',
      en: '[commitment.deliverables] already has “{id}”. Give this one another name.',
    },
    outside: {
      ja: '「{id}」の引用が、[commitment.quotes]のどれにも含まれていません。そのどれかに含まれる文言を引用してください。',
      en: 'The quote of “{id}” is not part of any of [commitment.quotes]. Quote words that stand in one of them.',
    },
    unknown: {
      ja: '「{id}」の[commitment.deliverables]に「{name}」はありません。綴りを確かめるか、削除してください。',
      en: '[commitment.deliverables] of “{id}” has no “{name}”. Check the spelling, or remove it.',
    },
  },
  documentation: {
    why: {
      ja: '期限のないコミットメントの文言が、期限のある行事や成果物を含むことがあります。それらは[commitment.deliverables]に記録し、報告は名前で名指しします。それぞれが自らの期限と状態を持ち、その報告によってコミットメント全体が完了することはありません。',
      en: 'The words of a commitment without a date may include an event or an output that has one. Each is recorded in [commitment.deliverables], and a report names it. Each has its own due date and its own status, and a report on it never completes the commitment.',
    },
    failing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/membership-of-global-cbpr-forum\n    deliverable: workshop\n    kind: completed\n',
    passing:
      'about:\n  - id: jp-us-digital-economy-dialogue-2024/membership-of-global-cbpr-forum\n    deliverable: multilateral-workshop\n    kind: completed\n',
  },
} as const;
