import { entriesOf, type Rule } from './rule.ts';

/** An update says when (codebook §6). */
export const updateDate: Rule = {
  id: 'update-date',
  severity: 'error',
  description: {
    ja: '更新には、日付又は行事がある。',
    en: 'An update has a date or an event.',
  },
  messages: {
    missing: {
      ja: '更新に `date` も `event` もありません。原文に日付がないときは「../」に続けて文書の日付を書いてください。',
      en: 'The update has neither `date` nor `event`. Where the source prints no date, write “../” and the date of the document.',
    },
  },
  *check(context) {
    for (const entry of entriesOf(context, 'update')) {
      const { date, event } = entry.record;
      if (date === undefined && event === undefined) yield { message: 'missing', entry, pointer: '/type' };
    }
  },
};
