/** The words of `waiver-idle`. */
export const words = {
  description: {
    ja: '適用除外は、実際にある指摘を除外するものでなければならない。',
    en: 'A waiver excuses a finding that exists.',
  },
  messages: {
    idle: {
      ja: '記録「{record}」に規則「{rule}」の指摘はないため、適用除外は不要です。削除してください。',
      en: 'The rule {rule} finds nothing in the record “{record}”; the waiver excuses nothing. Remove it.',
    },
    'unknown-rule': {
      ja: '「{rule}」という規則はありません。綴りを確かめるか、適用除外を削除してください。',
      en: 'There is no rule “{rule}”. Check the spelling, or remove the waiver.',
    },
  },
  documentation: {
    why: {
      ja: '適用除外は、規則に反することを承知のうえで、理由を公開して受け入れるものです。除外する指摘がなくなった後も残っていると、将来の本当の誤りを見えなくします。記録が直った適用除外は削除し、規則の名前と記録の id の綴りを確かめてください。',
      en: 'A waiver accepts a finding knowingly, with a reason that anybody can read. Left behind after the finding has gone, it would hide a real mistake later on. Remove a waiver once the record is mended, and check the spelling of the rule and of the id.',
    },
    failing:
      'waivers:\n  - rule: coverage-notes   # there is no such rule\n    record: jp-gb-digital-council-2025/itu-t-cooperation\n    reason:\n      ja: 残した部分は接続の語句である。\n      en: What is left out is a connective.\n',
    passing:
      'waivers:\n  - rule: coverage-note\n    record: jp-gb-digital-council-2025/itu-t-cooperation\n    reason:\n      ja: 残した部分は接続の語句である。\n      en: What is left out is a connective.\n',
  },
} as const;
