import type { Authored } from '@digital-accords/model';
import { fieldTable } from '../generated/fields.ts';
import { isMapping, ownValue } from '../value/value.ts';
import { type Path, pathOf, type Step } from './paths.ts';
import { isSought } from './sought.ts';

/** A value in a record, with its definition in the schema. */
export interface Place {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Name of its definition, such as `CommitmentId` or `Edtf`. */
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

/** The values that rules look for in a record, each kind in the order of the record. */
export interface Places {
  /** Ids, including that of the record itself. */
  readonly ids: readonly TextPlace[];
  /** Dates in EDTF. */
  readonly dates: readonly TextPlace[];
  /** Days on which something was read, checked or withdrawn. */
  readonly days: readonly TextPlace[];
  /** Locators of leaves, other than those of quotes and of the leaves themselves. */
  readonly locators: readonly TextPlace[];
  /** Texts that are not the authors' own statements, if they may hold what no source prints: hardly any does. */
  readonly printed: readonly TextPlace[];
  readonly quotes: readonly QuotePlace[];
  /** Texts in both languages: `LocalizedText` and `Reason`. */
  readonly statements: readonly Place[];
  /** Relations of commitments and of agreements. */
  readonly relations: readonly Place[];
}

type OpenPlaces = { readonly [Kind in keyof Places]: Places[Kind][number][] };

/**
 * Finds every value of a record that rules look for.
 *
 * @param record a record that fits its schema
 */
export function walk(record: Authored.AnyRecord): Places {
  const places: OpenPlaces = {
    ids: [],
    dates: [],
    days: [],
    locators: [],
    printed: [],
    quotes: [],
    statements: [],
    relations: [],
  };
  const path = pathOf(fieldTable.records[record.type] ?? '');
  if (path) follow(path, record, '', places);
  return places;
}

function follow(path: Path, holder: unknown, pointer: string, places: OpenPlaces): void {
  if (!isMapping(holder)) return;
  const { tag } = path;
  const steps = tag === undefined ? path.steps : path.members.get(String(ownValue(holder, tag)))?.steps;
  if (steps === undefined) return;
  // A value that fits its schema inherits no enumerable key.
  for (const key in holder) {
    const step = steps.get(key);
    if (step === undefined) continue;
    const held = holder[key];
    const below = `${pointer}/${step.key}`;
    if (!step.many || !Array.isArray(held)) arrive(step, held, below, places);
    else for (let index = 0; index < held.length; index += 1) arrive(step, held[index], `${below}/${index}`, places);
  }
}

function arrive(step: Step, value: unknown, pointer: string, places: OpenPlaces): void {
  const { definition, holder, text, object, path } = step;
  if (typeof value === 'string') {
    if (text && isSought(text, value)) places[text].push({ pointer, definition, holder, value });
    return;
  }
  if (object === 'quotes') {
    if (isQuote(value)) places.quotes.push({ pointer, quote: value });
  } else if (object) places[object].push({ pointer, definition, holder, value });
  if (path) follow(path, value, pointer, places);
}

/** By the schemas, an object is a quote if and only if it has these three properties. */
function isQuote(value: unknown): value is Authored.Quote {
  return isText(value, 'document') && isText(value, 'leaf') && isText(value, 'exact');
}

function isText(value: unknown, key: string): boolean {
  return typeof ownValue(value, key) === 'string';
}
