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

/** The places of a record by the name of their definition, those of each in the order of the schema. */
export type Places = ReadonlyMap<string, readonly Place[]>;

const fieldsOf: ReadonlyMap<string, readonly (readonly [string, Field])[]> = new Map(
  Object.entries(fieldTable.fields).map(([definition, fields]) => [definition, Object.entries(fields)]),
);

/**
 * Finds every value of a record that has a definition of its own.
 *
 * @param record a record that fits its schema
 * @returns the places; the record itself is not among them
 */
export function walk(record: Authored.AnyRecord): Places {
  const places = new Map<string, Place[]>();
  collect(record, fieldTable.records[record.type] ?? '', '', places);
  return places;
}

const none: readonly never[] = [];

/** The places of a definition. */
export function placesIn(places: Places, definition: string): readonly Place[] {
  return places.get(definition) ?? none;
}

/** The text values of a definition. */
export function textsIn(places: Places, definition: string): readonly TextPlace[] {
  const found = placesIn(places, definition);
  return found.length === 0 ? none : found.filter((place): place is TextPlace => typeof place.value === 'string');
}

/** Every quote. */
export function quotesIn(places: Places): readonly QuotePlace[] {
  const quotes: QuotePlace[] = [];
  for (const { pointer, value } of placesIn(places, 'Quote'))
    if (isQuote(value)) quotes.push({ pointer, quote: value });
  return quotes;
}

function collect(holder: unknown, definition: string, pointer: string, places: Map<string, Place[]>): void {
  const member = memberOf(definition, holder);
  if (member === undefined) return;
  for (const [key, field] of fieldsOf.get(member) ?? []) {
    const held = ownValue(holder, key);
    if (held === undefined) continue;
    const { definition: of, many } = field;
    const at = `${pointer}/${key}`;
    if (!many || !Array.isArray(held)) add({ pointer: at, definition: of, holder: member, value: held }, places);
    else {
      for (const [place, value] of held.entries())
        add({ pointer: `${at}/${place}`, definition: of, holder: member, value }, places);
    }
  }
}

function add(place: Place, places: Map<string, Place[]>): void {
  const { pointer, definition, value } = place;
  const others = places.get(definition);
  if (others) others.push(place);
  else places.set(definition, [place]);
  collect(value, definition, pointer, places);
}

/** By its schema, an object of these three properties is a quote and nothing else is. */
function isQuote(value: unknown): value is Authored.Quote {
  return isText(value, 'document') && isText(value, 'leaf') && isText(value, 'exact');
}

function isText(value: unknown, key: string): boolean {
  return typeof ownValue(value, key) === 'string';
}
