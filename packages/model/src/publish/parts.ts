import type * as Authored from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { properties, recordDefinitions } from '../generated/structure.ts';
import { memberOf } from './structure.ts';

/** A published record without what is computed of the record as a whole. */
export type PublishedParts<Type extends Published.RecordType> = Omit<Published.RecordsByType[Type], 'derived'>;

/** What is computed of the parts of a record. */
export interface DeriveParts {
  readonly quote: (quote: Authored.Quote) => Published.QuoteDerived;
  /** Only a document has leaves. */
  readonly leaf?: (leaf: Authored.DocumentLeaf) => Published.DocumentLeafDerived;
}

/**
 * Publishes the parts of a record: a list that its author left out is empty, its quotes and leaves get what is computed of
 * them, and properties stand in the order of the schema.
 *
 * @param record the record as authored
 * @param derive what is computed of quotes and of leaves
 * @returns the record without its own `derived`
 */
export function publishParts<Type extends Published.RecordType>(
  record: Authored.RecordsByType[Type],
  derive: DeriveParts,
): PublishedParts<Type> {
  // The structure comes from the schemas as the types do: this is where one is taken for the other.
  return publishObject(record, recordDefinitions[record.type], derive) as PublishedParts<Type>;
}

/**
 * The record that an author wrote, from its published form.
 *
 * @param record a published record
 * @returns the record without anything computed, and without the empty lists that stand for absent ones
 */
export function authoredOf<Type extends Published.RecordType>(
  record: Published.RecordsByType[Type],
): Authored.RecordsByType[Type] {
  return authoredObject(record, recordDefinitions[record.type]) as Authored.RecordsByType[Type];
}

function publishObject(value: object, definition: string, derive: DeriveParts): object {
  const member = memberOf(definition, value);
  const entries = Object.entries(properties[member] ?? {}).flatMap(([key, { holds, mayBeAbsent }]) => {
    const held: unknown = Reflect.get(value, key);
    if (held === undefined) return mayBeAbsent ? [[key, []]] : [];
    return [[key, eachObject(held, holds, (part, name) => publishObject(part, name, derive))]];
  });
  const derived = derivedOf(member, value, derive);
  return Object.fromEntries(derived ? [...entries, ['derived', derived]] : entries);
}

function derivedOf(definition: string, part: object, { quote, leaf }: DeriveParts): object | undefined {
  switch (definition) {
    case 'Quote':
      return quote(part as Authored.Quote);
    case 'DocumentLeaf':
      return leaf?.(part as Authored.DocumentLeaf);
    default:
      return undefined;
  }
}

function authoredObject(value: object, definition: string): object {
  const entries = Object.entries(properties[memberOf(definition, value)] ?? {}).flatMap(
    ([key, { holds, mayBeAbsent }]) => {
      const held: unknown = Reflect.get(value, key);
      if (held === undefined || (mayBeAbsent && Array.isArray(held) && held.length === 0)) return [];
      return [[key, eachObject(held, holds, authoredObject)]];
    },
  );
  return Object.fromEntries(entries);
}

function eachObject(
  held: unknown,
  definition: string | undefined,
  change: (part: object, definition: string) => object,
): unknown {
  if (definition === undefined || typeof held !== 'object' || held === null) return held;
  return Array.isArray(held) ? held.map((item) => change(item, definition)) : change(held, definition);
}
