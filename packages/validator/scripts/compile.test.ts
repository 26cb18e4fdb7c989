import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileValidators, type Schemas, strictness } from './compile.ts';
import { shorter } from './shorter.ts';

const name = { type: 'string', pattern: '^[a-z]+$', minLength: 2, maxLength: 4 };
const schemas: Schemas = {
  $id: 'https://example.org/schema',
  $defs: {
    Name: name,
    Term: { type: 'string', enum: ['one', 'two'] },
    Terms: { type: 'array', items: { $ref: '#/$defs/Term' } },
    Text: {
      type: 'object',
      required: ['ja'],
      properties: { ja: { $ref: '#/$defs/Name' }, 'a/b~c"': { type: 'integer', minimum: 1 } },
      propertyNames: { enum: ['ja', 'a/b~c"'] },
    },
    Left: { type: 'object', required: ['kind'], properties: { kind: { const: 'left' }, of: { $ref: '#/$defs/Text' } } },
    Right: {
      type: 'object',
      properties: { kind: { const: 'right' }, list: { type: 'array', minItems: 1, items: name } },
    },
    Side: {
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: [{ $ref: '#/$defs/Left' }, { $ref: '#/$defs/Right' }],
    },
    Whole: {
      type: 'object',
      required: ['text', 'side'],
      properties: {
        text: { $ref: '#/$defs/Text' },
        side: { $ref: '#/$defs/Side' },
        terms: { type: 'array', maxItems: 3, items: { $ref: '#/$defs/Term' } },
        either: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/Text' }] },
        list: { anyOf: [{ $ref: '#/$defs/Terms' }, { $ref: '#/$defs/Text' }] },
      },
      additionalProperties: false,
    },
  },
};

interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly Partial<ErrorObject>[] | null;
}

const { code } = await compileValidators(schemas, { whole: 'Whole', text: 'Text' });
const { validators } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  validators: Readonly<Record<'whole' | 'text', Validator>>;
};
const ajv = new Ajv2020(strictness);
ajv.addSchema(schemas);
const plain = ajv.getSchema<unknown>(`${schemas.$id}#/$defs/Whole`);

const word = fc.constantFrom('ja', 'a', 'one', 'two', 'three', 'left', 'right', 'up', '日本', 'ｓ');
const text = fc.dictionary(fc.constantFrom('ja', 'a/b~c"', 'en'), fc.oneof(word, fc.integer({ min: -1, max: 2 })));
const side = fc.record(
  { kind: word, of: fc.oneof(text, word), list: fc.array(word, { maxLength: 2 }) },
  { requiredKeys: [] },
);
const whole = fc.record(
  {
    text: fc.oneof(text, word),
    side: fc.oneof(side, word),
    terms: fc.array(fc.oneof(word, fc.nat()), { maxLength: 4 }),
    either: fc.oneof(text, fc.constant(null)),
    more: word,
  },
  { requiredKeys: [] },
);

test('compiled validators find what ajv finds, as far as it is read', () => {
  const read = ({ instancePath, keyword, params, propertyName }: Partial<ErrorObject>): unknown => ({
    instancePath,
    keyword,
    params,
    ...(propertyName !== undefined && { propertyName }),
  });
  const ofAjv = (value: unknown): readonly unknown[] => {
    plain?.(value);
    return (plain?.errors ?? []).map(read);
  };
  const ofOurs = (value: unknown): readonly unknown[] => {
    expect(validators.whole(value)).toBe(validators.whole.errors === null);
    return (validators.whole.errors ?? []).map(read);
  };
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: fc.jsonValue() }), (value) => {
      // Keywords of our own come last.
      expect(sorted(ofOurs(value))).toEqual(sorted(ofAjv(value)));
    }),
    { numRuns: 2000 },
  );
});

test('what is valid is valid, and has no errors', () => {
  const { whole: validate } = validators;
  const value = { text: { ja: 'one' }, side: { kind: 'left', of: { ja: 'two', 'a/b~c"': 1 } }, terms: ['one', 'two'] };
  expect([validate(value), validate.errors]).toEqual([true, null]);
});

test('a branch with very many errors does not hold', () => {
  const list = Array.from({ length: 3000 }, () => 1);
  const value = { text: { ja: 'one' }, side: { kind: 'left' } };
  expect([validators.whole(value), validators.whole({ ...value, list })]).toEqual([true, false]);
});

test('errors are added, and never copied; of the schemas, only what errors name is left', () => {
  expect(/[.]concat[(]|#[/][$]defs|parentData|schemaPath/.test(code)).toBe(false);
});

test('code that ajv writes in another way than is known is refused', () => {
  expect(() => shorter('const err0 = {instancePath,schemaPath:"#/type"};')).toThrow('schemaPath');
});

function sorted(errors: readonly unknown[]): readonly string[] {
  return errors.map((error) => JSON.stringify(error)).sort();
}
