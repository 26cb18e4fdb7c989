import type { Param, Params } from '../diagnostic/diagnostic.ts';
import { forms } from '../generated/forms.ts';
import { nearest } from '../nearest/nearest.ts';
import type { SchemaError } from './schema-validator.ts';
import { lookUp, typeNameOf } from './value.ts';

/** One mistake against a schema, with what its message needs. */
export interface Breach {
  readonly message: string;
  readonly pointer: string;
  readonly params: Params;
  readonly part?: 'key' | 'value';
  readonly suggestions?: readonly string[];
}

/**
 * Turns the errors of a generated validator into one breach for each mistake.
 *
 * @param errors errors as ajv reports them with `allErrors`
 * @param root the value that was validated
 * @returns breaches in the order of the errors; a missing property whose misspelt name is reported is left out
 */
export function breachesOf(errors: readonly SchemaError[], root: unknown): readonly Breach[] {
  const breaches = errors.flatMap((error) => breachOf(error, root) ?? []);
  const explained = new Set(
    breaches.flatMap(({ message, pointer, suggestions = [] }) =>
      message === 'unknown-property'
        ? suggestions.map((name) => `${pointer.slice(0, pointer.lastIndexOf('/'))}/${name}`)
        : [],
    ),
  );
  return breaches.filter(
    ({ message, pointer, params }) =>
      message !== 'missing-property' || !explained.has(`${pointer}/${params['property']}`),
  );
}

function breachOf(
  { keyword, instancePath: pointer, params, propertyName }: SchemaError,
  root: unknown,
): Breach | undefined {
  const value = lookUp(root, pointer);
  const property = pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  const shown = typeof value === 'string' ? clip(value) : JSON.stringify(value);
  const of = (message: string, more: Params = {}): Breach => ({ message, pointer, params: { property, ...more } });
  switch (keyword) {
    case 'required':
      return {
        ...of('missing-property', { property: text(params['missingProperty']), of: placeName(pointer) }),
        part: 'key',
      };
    case 'enum':
      return propertyName === undefined
        ? withSuggestions(
            of('not-a-term', { value: shown, count: list(params['allowedValues']).length }),
            String(value),
            list(params['allowedValues']),
          )
        : unknownProperty(pointer, propertyName, list(params['allowedValues']), value);
    case 'discriminator':
      return params['error'] === 'tag'
        ? { ...of('missing-property', { property: text(params['tag']), of: placeName(pointer) }), part: 'key' }
        : {
            ...of('not-a-term', { property: text(params['tag']), value: text(params['tagValue']), count: 0 }),
            pointer: `${pointer}/${text(params['tag'])}`,
          };
    case 'const':
      return of('constant', { value: shown, expected: text(params['allowedValue']) });
    case 'type':
      return of('wrong-type', {
        expected: { phrase: `type-${text(params['type'])}` },
        actual: { phrase: `type-${typeNameOf(value)}` },
      });
    case 'pattern': {
      const form = forms[text(params['pattern'])];
      return of('wrong-form', {
        value: shown,
        title: form?.title ?? text(params['pattern']),
        example: form?.example ?? '',
      });
    }
    case 'format':
      return params['format'] === 'date' ? of('no-such-day', { value: shown }) : of('not-an-address', { value: shown });
    case 'maxLength':
      return of('too-long', { limit: Number(params['limit']) });
    case 'minLength':
    case 'minItems':
      return of('empty');
    case 'maxItems':
      return of('too-many', { limit: Number(params['limit']) });
    case 'uniqueItems':
      return of('repeated', { first: Number(params['j']) + 1, second: Number(params['i']) + 1 });
    case 'minimum':
    case 'maximum':
      return of('out-of-range', { value: shown, limit: `${text(params['comparison'])} ${text(params['limit'])}` });
    default:
      return undefined;
  }
}

function unknownProperty(pointer: string, name: string, allowed: readonly string[], parent: unknown): Breach {
  const present = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
  const free = allowed.filter((key) => !present.includes(key));
  return {
    message: 'unknown-property',
    pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    params: { property: clip(name), of: placeName(pointer) },
    part: 'key',
    suggestions: nearest(name, free),
  };
}

function withSuggestions(breach: Breach, value: string, valid: readonly string[]): Breach {
  return { ...breach, suggestions: nearest(value, valid) };
}

/** The record itself is named by a parameter that the reporter renders in the language of the reader. */
function placeName(pointer: string): Param {
  return pointer === '' ? { phrase: 'record' } : `\`${pointer.slice(1)}\``;
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function text(value: unknown): string {
  return String(value);
}

/** Messages name the offending value, not all of it: contributed text may be long. */
function clip(value: string): string {
  const points = [...value];
  return points.length > 80 ? `${points.slice(0, 80).join('')}…` : value;
}
