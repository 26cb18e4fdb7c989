import type { Authored } from '@digital-accords/model';
import { fieldTable } from '../generated/fields.ts';
import { isMapping } from '../value/value.ts';
import { memberOf } from './definition.ts';
import { schemeOf } from './scheme-of.ts';

/** A term that a record carries. */
export interface TermPlace {
  /** Name of its vocabulary. */
  readonly scheme: string;
  readonly term: string;
  /** JSON Pointer (RFC 6901) to it. */
  readonly pointer: string;
  /** The quotes of the innermost part of the record around the term that has any; none if no part has. */
  readonly quotes: readonly Authored.Quote[];
}

/** Unions whose tag is a term of a vocabulary. */
const taggedBy: Readonly<Record<string, string>> = { Note: 'note-kind', NameStanding: 'name-standing' };

/**
 * The terms of vocabularies that a record carries, in the order of the record.
 *
 * @param record a record that fits its schema
 */
export function termsIn(record: Authored.AnyRecord): readonly TermPlace[] {
  return termsOf(fieldTable.records[record.type], record, '', []);
}

type Quotes = readonly Authored.Quote[];

function termsOf(definition: string | undefined, value: unknown, pointer: string, around: Quotes): TermPlace[] {
  if (definition === undefined) return [];
  if (typeof value === 'string')
    return definition.endsWith('Term') ? [{ scheme: schemeOf(definition), term: value, pointer, quotes: around }] : [];
  if (!isMapping(value)) return [];
  const member = memberOf(definition, value) ?? definition;
  const fields = fieldTable.fields[member] ?? {};
  const own = Object.keys(fields).flatMap((key) => (fields[key]?.definition === 'Quote' ? quotesIn(value[key]) : []));
  const quotes = own.length > 0 ? own : around;
  const tag = taggedBy[definition] === undefined ? [] : tagOf(definition, value, pointer, quotes);
  return [
    ...tag,
    ...Object.entries(value).flatMap(([key, held]) => {
      const below = `${pointer}/${key}`;
      if (!Array.isArray(held)) return termsOf(fields[key]?.definition, held, below, quotes);
      return held.flatMap((item, at) => termsOf(fields[key]?.definition, item, `${below}/${at}`, quotes));
    }),
  ];
}

function tagOf(
  definition: string,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  quotes: Quotes,
): TermPlace[] {
  const tag = fieldTable.unions[definition]?.tag ?? '';
  const scheme = taggedBy[definition] ?? '';
  return [{ scheme, term: String(value[tag]), pointer: `${pointer}/${tag}`, quotes }];
}

function quotesIn(held: unknown): Quotes {
  return [held].flat().filter((one): one is Authored.Quote => isMapping(one) && typeof one['exact'] === 'string');
}
