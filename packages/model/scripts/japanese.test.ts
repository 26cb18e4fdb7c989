import { expect, test } from 'vitest';
import { inJapanese, type JapaneseTexts } from './japanese.ts';

const both = { ja: '色', en: 'Hue' };
const vocabulary = {
  scheme: 'hue',
  title: both,
  definition: { ja: '色の種別。\n', en: 'Hues.' },
  source: '',
  terms: [],
};
const definitions = {
  Thing: {
    title: 'Thing',
    description: 'A thing.',
    type: 'object',
    properties: {
      id: { title: 'Identifier', description: 'Its id.', type: 'string' },
      name: { title: 'Name', description: 'Its name.', type: 'string', maxLength: 80 },
      reason: { $ref: '#/$defs/Reason' },
    },
  },
  HueTerm: { title: 'Hue', description: 'Hues. Vocabulary: hue.', type: 'string', enum: ['red'] },
};
const texts: JapaneseTexts = {
  Record: { title: '記録', description: '記録。', properties: { id: { title: 'id', description: '記録の id。' } } },
  Thing: {
    title: '物',
    description: '一つの物。',
    properties: { name: { title: '名称', description: '物の名称。' } },
  },
};

test('titles and descriptions are in Japanese, and nothing else changes', () => {
  expect(inJapanese(definitions, texts, [vocabulary])).toEqual({
    Thing: {
      title: '物',
      description: '一つの物。',
      type: 'object',
      properties: {
        id: { title: 'id', description: '記録の id。', type: 'string' },
        name: { title: '名称', description: '物の名称。', type: 'string', maxLength: 80 },
        reason: { $ref: '#/$defs/Reason' },
      },
    },
    HueTerm: { title: '色', description: '色の種別。', type: 'string', enum: ['red'] },
  });
});

test('a property without Japanese texts is refused by name', () => {
  const { Record, Thing } = texts;
  if (!Record || !Thing) throw new Error('the texts have both');
  expect(() => inJapanese(definitions, { Record, Thing: { ...Thing, properties: {} } }, [vocabulary])).toThrow(
    'Thing.name has no Japanese title and description: add them to schemas/ja',
  );
  expect(() => inJapanese(definitions, { Record }, [vocabulary])).toThrow('Thing has no Japanese title');
});
