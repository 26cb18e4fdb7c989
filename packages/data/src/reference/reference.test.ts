import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';
import { examplesIn } from './examples.ts';
import type { Definitions } from './schema.ts';

const definitions: Definitions = {
  Memo: {
    description: 'A memo.',
    type: 'object',
    properties: {
      parts: { description: 'Its parts.', type: 'array', items: { $ref: '#/$defs/Part' } },
      none: { description: 'Never there.', type: 'string' },
      derived: { $ref: '#/$defs/MemoDerived', description: 'Computed.' },
    },
    required: ['parts', 'derived'],
  },
  MemoDerived: { type: 'object', properties: { level: { enum: ['a', 'b'] } }, required: ['level'] },
  Part: { oneOf: [{ $ref: '#/$defs/Text' }, { $ref: '#/$defs/Number' }] },
  Text: { properties: { kind: { const: 'text' }, text: { type: 'string' } }, required: ['kind', 'text'] },
  Number: { properties: { kind: { const: 'number' }, value: { $ref: '#/$defs/Level' } }, required: ['kind', 'value'] },
  Level: { description: 'A level.', enum: ['low', 'high'] },
};
const memo = {
  parts: [
    { kind: 'number', value: 'low' },
    { kind: 'text', text: `a|b\`c ${'x'.repeat(200)}` },
  ],
  derived: { level: 'a' },
};

test('the example of a field is the first value that a record has, by the member of a union', () => {
  const examples = examplesIn(definitions, [
    ['Memo', { parts: [], derived: {} }],
    ['Memo', memo],
  ]);
  expect([...examples]).toEqual([
    ['Memo.derived', {}],
    ['Memo.parts', memo.parts],
    ['Number.kind', 'number'],
    ['Number.value', 'low'],
    ['Text.kind', 'text'],
    ['Text.text', memo.parts[1]?.text],
    ['MemoDerived.level', 'a'],
  ]);
});

test('a field has a row with type, meaning and an example that no table breaks', () => {
  const text = dictionary(definitions, examplesIn(definitions, [['Memo', memo]]));
  expect(text.split('\n').slice(4, 14)).toEqual([
    '## Memo',
    '',
    'A memo.',
    '',
    '| field | type | what it is | example |',
    '| --- | --- | --- | --- |',
    expect.stringContaining('| `parts` | list of [Part](#part) | Its parts. | `[{"kind":"number"'),
    '| `none` (may be absent) | string | Never there. |  |',
    '| `derived` | [MemoDerived](#memoderived) | Computed. | `{"level":"a"}` |',
    '',
  ]);
  expect(text).toContain(`| \`text\` | string |  | \`"a\\|bˋc ${'x'.repeat(82)}…\` |`);
  expect(text).toContain('## Level\n\nA level.\n\n`low` · `high`\n');
});
