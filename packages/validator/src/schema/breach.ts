import { isReservedId } from '@digital-accords/model';
import { meantDate, meantDay } from '../dates/meant-date.ts';
import { clip } from '../diagnostic/clip.ts';
import type { Params } from '../diagnostic/diagnostic.ts';
import { fieldAt } from '../diagnostic/field-at.ts';
import { examples } from '../generated/examples.ts';
import { nearest } from '../nearest/nearest.ts';
import { lookUp, ownValue, typeNameOf } from '../value/value.ts';
import { definitionAt } from '../walk/definition.ts';
import type { FieldTable } from '../walk/field-table.ts';
import type { Message } from '../words/message.ts';
import { addressFault } from './address.ts';
import type { words } from './schema.words.ts';
import type { SchemaError } from './schema-validator.ts';

/** One mistake against a schema, with what its message needs. */
export interface Breach extends BreachPlace {
  readonly messageId: string;
  readonly params: Params;
}

interface BreachPlace {
  /** JSON Pointer (RFC 6901) to the value that is wrong, or to where a missing one would stand. */
  readonly pointer: string;
  readonly part?: 'key' | 'value';
  readonly suggestions?: readonly string[];
}

/** A breach whose message and parameters are typed by the words of the rule. */
export type TypedBreach = Message<typeof words> & BreachPlace & Pick<Breach, 'params'>;

/** Ids whose last part may be anything except some reserved words. */
const mayBeReserved: readonly string[] = ['AgreementId', 'PillarId', 'CommitmentId'];

/** Most values that a message lists; if there are more, it gives only their number. */
const LISTED = 12;

/**
 * Interprets one error of a generated validator.
 *
 * @param error the error
 * @param root the value that was validated
 * @param type type of the record
 * @param table the fields of its schema
 * @returns the breach; undefined for errors that only repeat another
 */
export function breachOf(error: SchemaError, root: unknown, type: string, table: FieldTable): TypedBreach | undefined {
  const { keyword, instancePath: pointer, params, propertyName } = error;
  const value = lookUp(root, pointer);
  const limit = Number(params['limit']);
  const place: ValuePlace = { type, pointer, value, definition: definitionAt(root, type, pointer, table) };
  const property = fieldAt(type, pointer);
  switch (keyword) {
    case 'required':
      return missing(place, String(params['missingProperty']));
    case 'enum':
      return propertyName === undefined
        ? notATerm(place, list(params['allowedValues']))
        : unknownProperty(place, propertyName, list(params['allowedValues']));
    case 'discriminator':
      return wrongTag(place, String(params['tag']), table);
    case 'const':
      return {
        messageId: 'constant',
        pointer,
        params: { property, value: show(value), expected: String(params['allowedValue']) },
      };
    case 'type':
      return wrongType(place, String(params['type']));
    case 'pattern': {
      const { definition = '' } = place;
      if (mayBeReserved.includes(definition) && isReservedId(String(value)))
        return { messageId: 'reserved', pointer, params: { property, value: show(value) } };
      const fault = definition === 'HttpsUrl' ? addressFault(String(value)) : undefined;
      if (fault !== undefined) return { messageId: fault, pointer, params: { property, value: show(value) } };
      const example = examples[definition] ?? examples[String(params['pattern'])];
      if (example === undefined)
        return { messageId: 'wrong-characters', pointer, params: { property, value: show(value) } };
      const meant = definition === 'Edtf' ? meantDate(String(value)) : undefined;
      const suggestions = meant === undefined ? {} : { suggestions: [meant] };
      return { messageId: 'wrong-form', pointer, params: { property, value: show(value), example }, ...suggestions };
    }
    case 'format':
      return params['format'] === 'date'
        ? notADay(place, String(value))
        : { messageId: 'not-an-address', pointer, params: { property, value: show(value) } };
    case 'maxLength':
      return { messageId: 'too-long', pointer, params: { property, limit } };
    case 'minLength':
      return value === ''
        ? { messageId: 'empty', pointer, params: { property } }
        : { messageId: 'too-short', pointer, params: { property, value: show(value), limit } };
    case 'minItems':
      return { messageId: 'empty', pointer, params: { property } };
    case 'maxItems':
      return { messageId: 'too-many', pointer, params: { property, limit } };
    case 'uniqueItems': {
      const second = Number(params['i']);
      const at = { property, first: Number(params['j']) + 1, second: second + 1 };
      return { messageId: 'repeated', pointer: `${pointer}/${second}`, params: at };
    }
    case 'minimum':
    case 'maximum':
      return {
        messageId: keyword === 'minimum' ? 'too-small' : 'too-large',
        pointer,
        params: { property, value: show(value), limit },
      };
    default:
      return undefined;
  }
}

/** A value that breaks its schema, and what the schema says it is. */
interface ValuePlace {
  /** Type of the record. */
  readonly type: string;
  readonly pointer: string;
  readonly value: unknown;
  readonly definition: string | undefined;
}

/** A day that does not exist may still have the right form. For a day in another form, the right form is suggested. */
function notADay({ type, pointer }: ValuePlace, value: string): TypedBreach {
  const property = fieldAt(type, pointer);
  if (value === '') return { messageId: 'empty', pointer, params: { property } };
  const params = { property, value: clip(value) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { messageId: 'no-such-day', pointer, params };
  const meant = meantDay(value);
  return { messageId: 'day-form', pointer, params, ...(meant !== undefined && { suggestions: [meant] }) };
}

/** A missing property is placed where it would stand. */
function missing({ type, pointer: holder }: ValuePlace, name: string): TypedBreach {
  const pointer = `${holder}/${name}`;
  return { messageId: 'missing-property', pointer, params: { property: fieldAt(type, pointer) }, part: 'key' };
}

function unknownProperty({ type, pointer, value }: ValuePlace, name: string, allowed: readonly string[]): TypedBreach {
  return {
    messageId: 'unknown-property',
    pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    params: { property: clip(name), of: pointer === '' ? { type } : fieldAt(type, pointer) },
    part: 'key',
    suggestions: nearest(
      name,
      allowed.filter((key) => ownValue(value, key) === undefined),
    ),
  };
}

/** A union whose tag is absent, no text, or none of the tags. A key that looks like the tag is taken for it. */
function wrongTag(place: ValuePlace, tag: string, { unions }: FieldTable): TypedBreach {
  const { pointer, value, definition = '' } = place;
  const found = lookUp(value, `/${tag}`);
  const tags = { ...place, pointer: `${pointer}/${tag}`, value: found };
  if (typeof found === 'string') return notATerm(tags, Object.keys(unions[definition]?.members ?? {}));
  if (found !== undefined) return wrongType(tags, 'string');
  const [misspelt] = nearest(tag, keysOf(value));
  return misspelt === undefined ? missing(place, tag) : unknownProperty(place, misspelt, [tag]);
}

function notATerm({ type, pointer, value, definition }: ValuePlace, terms: readonly string[]): TypedBreach {
  const params = { property: fieldAt(type, pointer), value: show(value) };
  const place = { pointer, suggestions: nearest(String(value), terms) };
  if (terms.length > LISTED)
    return { messageId: 'not-a-term-of-many', params: { ...params, count: terms.length }, ...place };
  const words = terms.map((term) => (definition === undefined ? term : { term: `${schemeOf(definition)}/${term}` }));
  return { messageId: 'not-a-term', params: { ...params, terms: words }, ...place };
}

/** `UpdateKindTerm` names the terms of `update-kind`; a union names its own. */
function schemeOf(definition: string): string {
  const pascal = /^(.+)Term$/.exec(definition)?.[1];
  return pascal === undefined ? definition : pascal.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}

function wrongType({ type, pointer, value }: ValuePlace, expected: string): TypedBreach {
  const params = {
    property: fieldAt(type, pointer),
    expected: { phrase: `type-${expected}` },
    actual: { phrase: `type-${typeNameOf(value)}` },
  };
  return { messageId: 'wrong-type', pointer, params };
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function show(value: unknown): string {
  return clip(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
