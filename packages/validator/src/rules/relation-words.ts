import { lookUp } from '../schema/value.ts';
import { placesOf } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** A relation that rests on words quotes them (codebook §5). */
export const relationWords: Rule = {
  id: 'relation-words',
  severity: 'error',
  description: {
    ja: '推論による関係を除き、関係にはそれを担う文言の引用がある。',
    en: 'A relation quotes the words that carry it, unless it is inferred.',
  },
  messages: {
    missing: {
      ja: '根拠が「{basis}」の関係には、それを担う文言の引用（`quotes`）が必要です。引用を加えてください。',
      en: 'A relation with the basis {basis} needs `quotes`. Quote the words that carry it.',
    },
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, definition, value } of placesOf(entry.record)) {
        if (definition !== 'CommitmentRelation' && definition !== 'AgreementRelation') continue;
        const basis = String(lookUp(value, '/basis'));
        if (basis === 'inferred' || lookUp(value, '/quotes') !== undefined) continue;
        yield { message: 'missing', params: { basis }, entry, pointer: `${pointer}/basis` };
      }
    }
  },
};
