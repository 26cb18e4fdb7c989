import { expect, test } from 'vitest';
import { scaffoldOf } from './scaffold.ts';
import type { SchemaFile } from './schema.ts';

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

test('a scaffold follows from the schema alone', () => {
  expect(scaffoldOf(file, { address: 'thing.json', id: 'true', language: 'en' })).toBe(
    `# yaml-language-server: $schema=thing.json
# Thing: A thing.
# Fill in every empty value (""). What follows a “#” explains. Then check: accords validate <file>
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
  # Or — One right
  # - kind: right # Kind

# What follows is optional. To use a property, take one “# ” from the beginning of its lines.
# day: "" # Day Example: 2025-01-22
# many: # Many
#   kind: a # Kind
#   # kind may also be: b, c, d.
`,
  );
});

test('in Japanese', () => {
  const lines = scaffoldOf(file, { address: 'thing.json', id: 'x', language: 'ja' }).split('\n');
  expect([lines[2], lines[6], lines[7], lines[15], lines[18], lines[22]]).toEqual([
    '# 空の値（""）をすべて埋めてください。行の「#」より後は説明です。確かめるには：accords validate <ファイル>',
    '  ja: "" # J 例：名',
    '  hue: "" # H 次のいずれか：red、blue。',
    '  # 又は——One right',
    '# ここから下は任意の項目です。使う項目の行頭の「# 」を一つ外してください。',
    '#   # kind は次のいずれでもよい：b、c、d。',
  ]);
});
