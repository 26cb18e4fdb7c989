import type { Rule } from '../rule/rule.ts';
import { ownValue } from '../value/value.ts';
import type { words } from './relation-words.words.ts';

/** A relation that rests on words quotes them (codebook §5). */
export const relationWords: Rule<typeof words> = {
  id: 'relation-words',
  severity: 'error',
  types: ['agreement', 'commitment'],
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, value } of entry.places.relations) {
        const basis = String(ownValue(value, 'basis'));
        if (basis === 'inferred' || ownValue(value, 'quotes') !== undefined) continue;
        yield {
          messageId: 'missing',
          params: { basis: { term: `relation-basis/${basis}` } },
          entry,
          pointer: `${pointer}/basis`,
        };
      }
    }
  },
};
