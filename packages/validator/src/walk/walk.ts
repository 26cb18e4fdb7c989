import type { Authored } from '@digital-accords/model';
import { fieldTable } from '../generated/fields.ts';
import { lookUp } from '../schema/value.ts';
import { memberOf } from './definition.ts';

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

/**
 * Every value of a record that has a definition of its own, in the order of the schema, holders before what they hold.
 *
 * @param record a record that fits its schema
 * @returns the places; the record itself is not among them
 */
export function placesOf(record: Authored.AnyRecord): readonly Place[] {
  const places: Place[] = [];
  collect(record, fieldTable.records[record.type] ?? '', '', places);
  return places;
}

/** The text values of a record whose definition is one of those named. */
export function textsOf(record: Authored.AnyRecord, definitions: readonly string[]): readonly TextPlace[] {
  return placesOf(record).filter(
    (place): place is TextPlace => definitions.includes(place.definition) && typeof place.value === 'string',
  );
}

/** Every quote of a record with its place. */
export function quotesOf(record: Authored.AnyRecord): readonly QuotePlace[] {
  return placesOf(record).flatMap(({ pointer, value }) => (isQuote(value) ? [{ pointer, quote: value }] : []));
}

function collect(value: unknown, definition: string, pointer: string, places: Place[]): void {
  const member = memberOf(definition, value);
  if (member === undefined) return;
  for (const [key, field] of Object.entries(fieldTable.fields[member] ?? {})) {
    const held = lookUp(value, `/${key}`);
    if (held === undefined) continue;
    const at = `${pointer}/${key}`;
    const items: readonly (readonly [string, unknown])[] =
      field.many && Array.isArray(held) ? held.map((item, index) => [`${at}/${index}`, item]) : [[at, held]];
    for (const [place, item] of items) {
      places.push({ pointer: place, definition: field.definition, holder: member, value: item });
      collect(item, field.definition, place, places);
    }
  }
}

/** By its schema, an object of these three properties is a quote and nothing else is. */
function isQuote(value: unknown): value is Authored.Quote {
  return ['document', 'leaf', 'exact'].every((key) => typeof lookUp(value, `/${key}`) === 'string');
}
