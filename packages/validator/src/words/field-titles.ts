import { fieldTable } from '../generated/fields.ts';
import { titles } from '../generated/titles.ts';

/** A title in both languages. */
export type Title = readonly [ja: string, en: string];

/**
 * The titles of the fields on the way to a field.
 *
 * @param type type of the record
 * @param keys keys from the record to the field; places in lists are left out
 * @returns one title for each key; undefined for a key that no schema knows
 */
export function fieldTitles(type: string, keys: readonly string[]): readonly (Title | undefined)[] {
  let definition = own(fieldTable.records, type);
  return keys.map((key) => {
    const holder = membersOf(definition).find((member) => own(titles[member], key));
    const title = holder === undefined ? undefined : own(titles[holder], key);
    definition = holder === undefined ? undefined : own(fieldTable.fields[holder], key)?.definition;
    return title;
  });
}

/** A definition, or the members of a union. */
function membersOf(definition: string | undefined): readonly string[] {
  if (definition === undefined) return [];
  const union = fieldTable.unions[definition];
  return union ? Object.values(union.members) : [definition];
}

/** A key may be contributed text, and no key that every object has. */
export function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
