import { textsOf } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** Nobody has read, checked or withdrawn anything on a day that is yet to come. */
export const dayInFuture: Rule = {
  id: 'day-in-future',
  severity: 'error',
  description: {
    ja: '読んだ日、確認した日、撤回した日などは、今日より後にならない。',
    en: 'No day of reading, checking, withdrawing or stating lies after today.',
  },
  messages: {
    later: {
      ja: '{day} は今日（{today}）より後です。実際の日を書いてください。',
      en: '{day} lies after today ({today}). Write the day on which it was done.',
    },
  },
  *check({ entries, today }) {
    for (const entry of entries) {
      for (const { pointer, value } of textsOf(entry.record, ['Day'])) {
        if (value > today) yield { message: 'later', params: { day: value, today }, entry, pointer };
      }
    }
  },
};
