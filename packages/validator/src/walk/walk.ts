import type { Authored } from '@digital-accords/model';
import { fieldTable } from '../generated/fields.ts';
import { ownValue } from '../schema/value.ts';
import { type Path, paths, type Step } from './paths.ts';

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

/**
 * Finds every value of a record that has a definition of its own.
 *
 * @param record a record that fits its schema
 * @returns the places; the record itself is not among them
 */
export function walk(record: Authored.AnyRecord): Places {
  const places = new Map<string, Place[]>();
  const path = paths.get(fieldTable.records[record.type] ?? '');
  if (path) follow(path, record, '', places);
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

function follow(path: Path, holder: unknown, pointer: string, places: Map<string, Place[]>): void {
  const { tag, members } = path;
  const own = tag === undefined ? path : members.get(String(ownValue(holder, tag)));
  for (const step of own?.steps ?? none) {
    const held = ownValue(holder, step.key);
    if (held === undefined) continue;
    const at = `${pointer}/${step.key}`;
    if (!step.many || !Array.isArray(held)) arrive(step, held, at, places);
    else for (let index = 0; index < held.length; index += 1) arrive(step, held[index], `${at}/${index}`, places);
  }
}

function arrive(
  { definition, holder, path }: Step,
  value: unknown,
  pointer: string,
  places: Map<string, Place[]>,
): void {
  const place = { pointer, definition, holder, value };
  const others = places.get(definition);
  if (others) others.push(place);
  else places.set(definition, [place]);
  if (path) follow(path, value, pointer, places);
}

/** By its schema, an object of these three properties is a quote and nothing else is. */
function isQuote(value: unknown): value is Authored.Quote {
  return isText(value, 'document') && isText(value, 'leaf') && isText(value, 'exact');
}

function isText(value: unknown, key: string): boolean {
  return typeof ownValue(value, key) === 'string';
}
