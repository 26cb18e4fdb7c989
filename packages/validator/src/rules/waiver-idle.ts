import type { Messages, MessageTemplate, Severity } from '../diagnostic/diagnostic.ts';

/** A waiver excuses something. It is checked after all rules, on the findings themselves. */
export const waiverIdle: {
  readonly id: 'waiver-idle';
  readonly severity: Severity;
  readonly description: MessageTemplate;
  readonly messages: Messages;
} = {
  id: 'waiver-idle',
  severity: 'error',
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
};
