import { predicateFormSeekingWords, strengthOf } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './strength-words.words.ts';

const languages = ['ja', 'en'] as const;
const fields = ['title', 'summary'] as const;

/** What is only explored or sought is not told as done. Advice: the wording may say it in a way that the list does not have. */
export const strengthWords: Rule<typeof words> = {
  id: 'strength-words',
  severity: 'warning',
  types: ['commitment'],
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const level = strengthOf(entry.record);
      if (level !== 'explore' && level !== 'endeavour') continue;
      for (const field of fields) {
        for (const language of languages) {
          if (seeking[language].test(entry.record[field][language])) continue;
          const params = { field: { field: `commitment.${field}.${language}` }, level: { term: `strength/${level}` } };
          yield { messageId: language, params, entry, pointer: `/${field}/${language}` };
        }
      }
    }
  },
};

const seeking = {
  ja: new RegExp(predicateFormSeekingWords.ja.join('|')),
  en: new RegExp(`\\b(?:${predicateFormSeekingWords.en.join('|')})`, 'i'),
} as const;
