/** The words of `waiver-idle`. */
export const words = {
  description: {
    ja: '適用除外は、実際にある指摘を除外する。',
    en: 'A waiver excuses a finding that exists.',
  },
  messages: {
    idle: {
      ja: '規則「{rule}」は、記録「{record}」に何も指摘していません。適用除外は不要です。削除してください。',
      en: 'The rule “{rule}” finds nothing in the record “{record}”, so the waiver is not needed. Remove it.',
    },
    'unknown-rule': {
      ja: '「{rule}」という規則はありません。綴りを直すか、適用除外を削除してください。',
      en: 'There is no rule “{rule}”. Correct the spelling, or remove the waiver.',
    },
  },
  documentation: {
    why: {
      ja: '適用除外は、規則に反することを承知のうえで受け入れ、その理由を公開するものです。指摘がなくなった後も残しておくと、後に生じた本当の誤りが見えなくなります。記録を直したら、適用除外を削除してください。',
      en: 'A waiver accepts a finding knowingly and publishes the reason. If it stays after the finding has gone, it hides the next real mistake. Remove a waiver once the record is correct.',
    },
    failing:
      'waivers:\n  - rule: coverage-notes   # there is no such rule\n    record: jp-gb-digital-council-2025/itu-t-cooperation\n    reason:\n      ja: 残した部分は接続の語句である。\n      en: What is left out is a connective.\n',
    passing:
      'waivers:\n  - rule: coverage-note\n    record: jp-gb-digital-council-2025/itu-t-cooperation\n    reason:\n      ja: 残した部分は接続の語句である。\n      en: What is left out is a connective.\n',
  },
} as const;
