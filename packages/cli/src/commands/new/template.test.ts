import { expect, test } from 'vitest';
import type { SchemaFile } from './schema.ts';
import { templateOf } from './template.ts';

const side = (kind: string) => ({ const: kind, title: 'Kind' });
const one = (kind: string) => ({ title: `One ${kind}`, properties: { kind: side(kind) }, required: ['kind'] });
const file: SchemaFile = {
  $ref: '#/$defs/Thing',
  $defs: {
    Thing: {
      title: 'Thing',
      description: 'A thing.',
      properties: {
        type: { const: 'thing' },
        id: { $ref: '#/$defs/Word' },
        text: { $ref: '#/$defs/Text', title: 'Name' },
        day: { title: 'Day', examples: ['2025-01-22'] },
        days: { title: 'Days', minItems: 2, items: { $ref: '#/$defs/Word' } },
        none: { title: 'None', items: { $ref: '#/$defs/Word' } },
        sides: { title: 'Sides', minItems: 1, items: { $ref: '#/$defs/Side' } },
        many: { $ref: '#/$defs/Many', title: 'Many' },
      },
      required: ['type', 'id', 'text', 'days', 'none', 'sides'],
    },
    Word: { title: 'Word', examples: ['abc'], pattern: '^[a-z]+$' },
    Text: {
      title: 'Text',
      properties: { ja: { title: 'J' }, hue: { title: 'H', enum: ['red', 'blue'] }, more: { title: 'More' } },
      required: ['ja', 'hue'],
      examples: [{ ja: '名' }],
    },
    Side: { oneOf: [{ $ref: '#/$defs/Left' }, { $ref: '#/$defs/Right' }] },
    Left: one('left'),
    Right: one('right'),
    Many: { oneOf: ['a', 'b', 'c', 'd'].map(one) },
  },
};

test('a template follows from the schema alone', () => {
  expect(templateOf(file, { id: 'true', check: 'accords validate FILE', language: 'en' })).toBe(
    `# Thing: A thing.
# Fill in every empty value (""). Text after a “#” is an explanation. To check the file: accords validate FILE
type: thing
id: "true"
text: # Name
  ja: "" # J Example: 名
  hue: "" # H One of: red, blue.
  # more: # More
days: # Days
  - "" # Word Example: abc
  - "" # Word Example: abc
none: [] # None
sides: # Sides
  - kind: left # Kind
  # Or: One right
  # - kind: right # Kind

# The fields below are optional. To use a field, delete one “# ” at the beginning of each of its lines.
# day: "" # Day Example: 2025-01-22
# many: # Many
#   kind: a # Kind
#   # Other values of kind: b, c, d.
`,
  );
});

test('in Japanese', () => {
  const lines = templateOf(file, {
    id: 'x',
    check: 'accords validate x.yaml',
    language: 'ja',
  }).split('\n');
  expect([lines[1], lines[5], lines[6], lines[14], lines[17], lines[21]]).toEqual([
    '# 空の値（""）をすべて埋めてください。「#」より後は説明です。検査するコマンド：accords validate x.yaml',
    '  ja: "" # J 例：名',
    '  hue: "" # H 次のいずれか：red、blue。',
    '  # 又は：One right',
    '# 以下は任意の項目です。使う項目は、各行の先頭の「# 」を一つ削除してください。',
    '#   # kind に使える他の値：b、c、d。',
  ]);
});
