import { ownValue } from '../schema/value.ts';
import { type Place, type Places, placesIn } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** A relation that rests on words quotes them (codebook §5). */
export const relationWords: Rule = {
  id: 'relation-words',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, value } of relationsIn(entry.places)) {
        const basis = String(ownValue(value, 'basis'));
        if (basis === 'inferred' || ownValue(value, 'quotes') !== undefined) continue;
        yield { message: 'missing', params: { basis }, entry, pointer: `${pointer}/basis` };
      }
    }
  },
};

function relationsIn(places: Places): readonly Place[] {
  return [...placesIn(places, 'CommitmentRelation'), ...placesIn(places, 'AgreementRelation')];
}
