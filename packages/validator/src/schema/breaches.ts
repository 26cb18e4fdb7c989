import { fieldTable } from '../generated/fields.ts';
import type { FieldTable } from '../walk/field-table.ts';
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
 * @param table the fields of the schema; those of authored records by default
 * @returns breaches in the order of the errors; if a misspelt key is reported, the property it misses is not
 */
export function breachesOf(
  errors: readonly SchemaError[],
  root: unknown,
  type: string,
  table: FieldTable = fieldTable,
): readonly TypedBreach[] {
  const breaches = onePerPlace(errors.flatMap((error) => breachOf(error, root, type, table) ?? []));
  const missing = new Set(
    breaches.flatMap((breach) => (breach.messageId === 'missing-property' ? [breach.pointer] : [])),
  );
  const explained = new Set(breaches.flatMap((breach) => meant(breach).find((place) => missing.has(place)) ?? []));
  return breaches.filter((breach) => breach.messageId !== 'missing-property' || !explained.has(breach.pointer));
}

function onePerPlace(breaches: readonly TypedBreach[]): readonly TypedBreach[] {
  const chosen = new Map<string, TypedBreach>();
  for (const breach of breaches) {
    const before = chosen.get(breach.pointer);
    if (!before || rank(breach) < rank(before)) chosen.set(breach.pointer, breach);
  }
  return [...chosen.values()];
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
