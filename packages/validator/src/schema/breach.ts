import { isReservedId } from '@digital-accords/model';
import { meantDate, meantDay } from '../dates/meant-date.ts';
import { clip } from '../diagnostic/clip.ts';
import type { Param, Params } from '../diagnostic/diagnostic.ts';
import { examples } from '../generated/examples.ts';
import { fieldTable } from '../generated/fields.ts';
import { nearest } from '../nearest/nearest.ts';
import { lookUp, ownValue, typeNameOf } from '../value/value.ts';
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
  /** JSON Pointer (RFC 6901) to the value that is wrong, or to the object that lacks a property. */
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
 * @param definitionAt gives the name of the definition of the value at a pointer, which errors do not contain
 * @returns the breach; undefined for errors that only repeat another
 */
export function breachOf(
  error: SchemaError,
  root: unknown,
  definitionAt: (pointer: string) => string | undefined,
): TypedBreach | undefined {
  const { keyword, instancePath: pointer, params, propertyName } = error;
  const value = lookUp(root, pointer);
  const limit = Number(params['limit']);
  const property = pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  switch (keyword) {
    case 'required':
      return missing(pointer, String(params['missingProperty']), value);
    case 'enum':
      return propertyName === undefined
        ? notATerm(pointer, property, value, list(params['allowedValues']))
        : unknownProperty(pointer, propertyName, list(params['allowedValues']), value);
    case 'discriminator':
      return wrongTag(pointer, String(params['tag']), value, tagsOf(definitionAt(pointer)));
    case 'const':
      return {
        messageId: 'constant',
        pointer,
        params: { property, value: show(value), expected: String(params['allowedValue']) },
      };
    case 'type':
      return wrongType(pointer, property, String(params['type']), value);
    case 'pattern': {
      const definition = definitionAt(pointer) ?? '';
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
        ? notADay(pointer, property, String(value))
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

/** A day that does not exist may still have the right form. For a day in another form, the right form is suggested. */
function notADay(pointer: string, property: string, value: string): TypedBreach {
  if (value === '') return { messageId: 'empty', pointer, params: { property } };
  const params = { property, value: clip(value) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { messageId: 'no-such-day', pointer, params };
  const meant = meantDay(value);
  return { messageId: 'day-form', pointer, params, ...(meant !== undefined && { suggestions: [meant] }) };
}

function missing(pointer: string, property: string, value: unknown): TypedBreach {
  return { messageId: 'missing-property', pointer, params: { property, of: placeName(pointer, value) }, part: 'key' };
}

function unknownProperty(pointer: string, name: string, allowed: readonly string[], parent: unknown): TypedBreach {
  return {
    messageId: 'unknown-property',
    pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    params: { property: clip(name), of: placeName(pointer, parent) },
    part: 'key',
    suggestions: nearest(
      name,
      allowed.filter((key) => ownValue(parent, key) === undefined),
    ),
  };
}

/** A union whose tag is absent, no text, or none of the tags. A key that looks like the tag is taken for it. */
function wrongTag(pointer: string, tag: string, value: unknown, tags: readonly string[]): TypedBreach {
  const found = lookUp(value, `/${tag}`);
  if (typeof found === 'string') return notATerm(`${pointer}/${tag}`, tag, found, tags);
  if (found !== undefined) return wrongType(`${pointer}/${tag}`, tag, 'string', found);
  const [misspelt] = nearest(tag, keysOf(value));
  return misspelt === undefined ? missing(pointer, tag, value) : unknownProperty(pointer, misspelt, [tag], value);
}

function notATerm(pointer: string, property: string, value: unknown, terms: readonly string[]): TypedBreach {
  const named = { property, value: show(value) };
  const place = { pointer, suggestions: nearest(String(value), terms) };
  if (terms.length <= LISTED) return { messageId: 'not-a-term', params: { ...named, terms }, ...place };
  return { messageId: 'not-a-term-of-many', params: { ...named, count: terms.length }, ...place };
}

function wrongType(pointer: string, property: string, type: string, value: unknown): TypedBreach {
  const params = { property, expected: { phrase: `type-${type}` }, actual: { phrase: `type-${typeNameOf(value)}` } };
  return { messageId: 'wrong-type', pointer, params };
}

/** The record itself is named by a phrase, which the reporter renders in the language of the reader. */
function placeName(pointer: string, value: unknown): Param {
  if (pointer !== '') return `\`${pointer.slice(1)}\``;
  const type = lookUp(value, '/type');
  return typeof type === 'string' ? `\`${clip(type)}\`` : { phrase: 'record' };
}

function tagsOf(definition: string | undefined): readonly string[] {
  return Object.keys(fieldTable.unions[definition ?? '']?.members ?? {});
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
