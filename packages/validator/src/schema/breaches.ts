import { type Breach, breachOf, type TypedBreach } from './breach.ts';
import type { SchemaError } from './schema-validator.ts';

/** If a value has several breaches, the first in this order is the mistake; the others follow from it. */
const precedence = [
  'wrong-type',
  'constant',
  'empty',
  'no-such-day',
  'day-form',
  'address-user',
  'not-an-address',
  'wrong-form',
];

/**
 * Turns the errors of a generated validator into one breach for each mistake.
 *
 * @param errors errors as ajv reports them with `allErrors`
 * @param root the value that was validated
 * @param type type of the record
 * @returns breaches in the order of the errors; if a misspelt key is reported, the property it misses is not
 */
export function breachesOf(errors: readonly SchemaError[], root: unknown, type: string): readonly TypedBreach[] {
  const breaches = onePerPlace(errors.flatMap((error) => breachOf(error, root, type) ?? []));
  const missing = new Set(
    breaches.flatMap((breach) => (breach.messageId === 'missing-property' ? [placeOf(breach)] : [])),
  );
  const explained = new Set(breaches.flatMap((breach) => meant(breach).find((place) => missing.has(place)) ?? []));
  return breaches.filter((breach) => breach.messageId !== 'missing-property' || !explained.has(placeOf(breach)));
}

function onePerPlace(breaches: readonly TypedBreach[]): readonly TypedBreach[] {
  const chosen = new Map<string, TypedBreach>();
  for (const breach of breaches) {
    const place = placeOf(breach);
    const before = chosen.get(place);
    if (!before || rank(breach) < rank(before)) chosen.set(place, breach);
  }
  return [...chosen.values()];
}

/** JSON Pointer to where a value is, or would be if it were not missing. */
export function placeOf({ pointer, missing }: Breach): string {
  return missing === undefined ? pointer : `${pointer}/${missing}`;
}

/** The places that an unknown key was perhaps meant for. */
function meant({ messageId, pointer, suggestions = [] }: Breach): readonly string[] {
  if (messageId !== 'unknown-property') return [];
  return suggestions.map((name) => `${pointer.slice(0, pointer.lastIndexOf('/'))}/${name}`);
}

function rank({ messageId }: Breach): number {
  const at = precedence.indexOf(messageId);
  return at < 0 ? precedence.length : at;
}
