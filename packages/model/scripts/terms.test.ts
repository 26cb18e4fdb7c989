import { expect, test } from 'vitest';
import { describeTerms } from './terms.ts';

const both = { ja: '', en: '' };
const term = (id: string, ja: string, en: string) => ({
  id,
  label: { ja, en },
  definition: { ja: `${ja}の定義。`, en: `What ${en}\nmeans.\n` },
  example: both,
  counterExample: both,
});

test('each term that may be used is described in both languages; other definitions stay', () => {
  const definitions = { HueTerm: { type: 'string', enum: ['red/dark', 'blue'] }, Day: { type: 'string' } };
  const terms = [term('red', '赤', 'Red'), term('blue', '青', 'Blue'), term('red/dark', '暗い赤', 'Dark red')];
  const vocabularies = ['hue', 'absent'].map((scheme) => ({
    scheme,
    title: both,
    definition: both,
    source: '',
    terms,
  }));
  expect(describeTerms(definitions, vocabularies)).toEqual({
    HueTerm: {
      type: 'string',
      enum: ['red/dark', 'blue'],
      enumDescriptions: [
        'Dark red: What Dark red means. 暗い赤：暗い赤の定義。',
        'Blue: What Blue means. 青：青の定義。',
      ],
    },
    Day: { type: 'string' },
  });
});
