import type * as Authored from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { properties, recordDefinitions } from '../generated/structure.ts';
import { memberOf } from './structure.ts';

/** A published record without its own `derived`. */
export type PublishedParts<Type extends Published.RecordType> = Omit<Published.RecordsByType[Type], 'derived'>;

/** Functions that compute `derived` of quotes, leaves and deliverables. */
export interface DeriveParts {
  readonly quote: (quote: Authored.Quote) => Published.QuoteDerived;
  /** Only a document has leaves. */
  readonly leaf?: (leaf: Authored.DocumentLeaf) => Published.DocumentLeafDerived;
  /** Only a commitment has deliverables. */
  readonly deliverable?: (deliverable: Authored.Deliverable) => Published.DeliverableDerived;
}

/**
 * Publishes the parts of a record. Lists that the author left out become empty lists, quotes, leaves and deliverables receive
 * `derived`, and properties take the order of the schema.
 *
 * @param record the record as authored
 * @param derive functions that compute `derived` of quotes, leaves and deliverables
 * @returns the record without its own `derived`
 */
export function publishParts<Type extends Published.RecordType>(
  record: Authored.RecordsByType[Type],
  derive: DeriveParts,
): PublishedParts<Type> {
  // Structure and types are made from the same schemas. This cast is the only place that relies on it.
  return publishObject(record, recordDefinitions[record.type], derive) as PublishedParts<Type>;
}

/**
 * Restores the authored record from its published form.
 *
 * @param record a published record
 * @returns the record without `derived` and without empty lists
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

function derivedOf(definition: string, part: object, { quote, leaf, deliverable }: DeriveParts): object | undefined {
  switch (definition) {
    case 'Quote':
      return quote(part as Authored.Quote);
    case 'DocumentLeaf':
      return leaf?.(part as Authored.DocumentLeaf);
    case 'Deliverable':
      return deliverable?.(part as Authored.Deliverable);
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
