import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';

const list = { type: 'array', minItems: 1, items: { type: 'string' } };

test('the published form has every list, and what is computed under derived', () => {
  const files = {
    'defs.schema.json': {
      $defs: { Record: { properties: { type: { type: 'string' }, notes: list }, required: ['type'] } },
    },
    'thing.schema.json': {
      title: 'Thing',
      type: 'object',
      allOf: [{ $ref: 'defs.schema.json#/$defs/Record' }],
      properties: { type: { const: 'thing' }, parts: list, names: list, word: { type: 'string' } },
      required: ['type', 'names'],
    },
    'derived.schema.json': { $defs: { Thing: { type: 'object', properties: { size: { type: 'integer' } } } } },
  };
  const { authored, published, records } = bundle(files, []);
  const free = { type: 'array', items: { type: 'string' } };
  const derived = {
    $ref: '#/$defs/ThingDerived',
    title: 'Derived',
    description: 'Computed by the build; nothing here is authored.',
  };
  expect([records, authored['Thing']?.required]).toEqual([{ thing: 'Thing' }, ['type', 'names']]);
  expect(published).toEqual({
    Thing: {
      title: 'Thing',
      type: 'object',
      properties: {
        type: { type: 'string', const: 'thing' },
        parts: free,
        names: list,
        word: { type: 'string' },
        notes: free,
        derived,
      },
      required: ['type', 'names', 'parts', 'notes', 'derived'],
      additionalProperties: false,
    },
    ThingDerived: { type: 'object', properties: { size: { type: 'integer' } } },
  });
});
