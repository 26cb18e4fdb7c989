import type { Authored } from '@digital-accords/model';
import { fieldTable } from '../generated/fields.ts';
import { ownValue } from '../schema/value.ts';
import { memberOf } from './definition.ts';
import type { Field } from './field-table.ts';

/** A value in a record, and what the schema says it is. */
export interface Place {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Name of its definition, such as `CommitmentId`, `Edtf` or `Quote`. */
  readonly definition: string;
  /** Name of the definition that holds it. */
  readonly holder: string;
  readonly value: unknown;
}

/** A text value in a record. */
export interface TextPlace extends Place {
  readonly value: string;
}

/** A quote in a record. */
export interface QuotePlace {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly quote: Authored.Quote;
}

/** The places of a record by the name of their definition. */
type Index = ReadonlyMap<string, readonly Place[]>;

const fieldsOf: ReadonlyMap<string, readonly (readonly [string, Field])[]> = new Map(
  Object.entries(fieldTable.fields).map(([definition, fields]) => [definition, Object.entries(fields)]),
);

/** A record is walked once, however many rules look at it. */
const indexes = new WeakMap<Authored.AnyRecord, Index>();

/**
 * Every value of a record whose definition is one of those named.
 *
 * @param record a record that fits its schema
 * @param definitions names of definitions
 * @returns the places, those of each definition in the order of the schema
 */
export function placesOf(record: Authored.AnyRecord, definitions: readonly string[]): readonly Place[] {
  const index = indexOf(record);
  const [only] = definitions;
  if (definitions.length === 1 && only !== undefined) return index.get(only) ?? [];
  return definitions.flatMap((definition) => index.get(definition) ?? []);
}

/** The text values of a record whose definition is one of those named. */
export function textsOf(record: Authored.AnyRecord, definitions: readonly string[]): readonly TextPlace[] {
  return placesOf(record, definitions).filter((place): place is TextPlace => typeof place.value === 'string');
}

/** Every quote of a record with its place. */
export function quotesOf(record: Authored.AnyRecord): readonly QuotePlace[] {
  return placesOf(record, ['Quote']).flatMap(({ pointer, value }) =>
    isQuote(value) ? [{ pointer, quote: value }] : [],
  );
}

function indexOf(record: Authored.AnyRecord): Index {
  const known = indexes.get(record);
  if (known) return known;
  const index = new Map<string, Place[]>();
  collect(record, fieldTable.records[record.type] ?? '', '', index);
  indexes.set(record, index);
  return index;
}

function collect(holder: unknown, definition: string, pointer: string, index: Map<string, Place[]>): void {
  const member = memberOf(definition, holder);
  if (member === undefined) return;
  for (const [key, field] of fieldsOf.get(member) ?? []) {
    const held = ownValue(holder, key);
    if (held === undefined) continue;
    const { definition: of, many } = field;
    const at = `${pointer}/${key}`;
    if (!many || !Array.isArray(held)) add({ pointer: at, definition: of, holder: member, value: held }, index);
    else {
      for (const [place, value] of held.entries())
        add({ pointer: `${at}/${place}`, definition: of, holder: member, value }, index);
    }
  }
}

function add(place: Place, index: Map<string, Place[]>): void {
  const { pointer, definition, value } = place;
  const places = index.get(definition);
  if (places) places.push(place);
  else index.set(definition, [place]);
  collect(value, definition, pointer, index);
}

/** By its schema, an object of these three properties is a quote and nothing else is. */
function isQuote(value: unknown): value is Authored.Quote {
  return ['document', 'leaf', 'exact'].every((key) => typeof ownValue(value, key) === 'string');
}
