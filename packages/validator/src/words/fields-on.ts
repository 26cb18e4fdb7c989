import { fieldTable } from '../generated/fields.ts';
import { titles } from '../generated/titles.ts';

/** A title in both languages. */
export type Title = readonly [ja: string, en: string];

/** A field as schemas describe it. Both are absent for a key that no schema knows. */
export interface DescribedField {
  readonly title?: Title | undefined;
  /** Name of the definition of its value; absent if the schema describes the value inline. */
  readonly definition?: string | undefined;
}

/**
 * The fields on the way to a field.
 *
 * @param type type of the record
 * @param keys keys from the record to the field; places in lists are left out
 * @returns one for each key
 */
export function fieldsOn(type: string, keys: readonly string[]): readonly DescribedField[] {
  let definition = own(fieldTable.records, type);
  return keys.map((key) => {
    const holder = membersOf(definition).find((member) => own(titles[member], key));
    const title = holder === undefined ? undefined : own(titles[holder], key);
    definition = holder === undefined ? undefined : own(fieldTable.fields[holder], key)?.definition;
    return { title, definition };
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
