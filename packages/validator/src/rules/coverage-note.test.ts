import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, research } from '../../test/example-paths.ts';

test('what is left out of a quoted leaf needs a note', () => {
  expect(found({ [research]: [['2025年までに成果を公表する。\n', '2025年までに成果を公表\n']] })).toEqual([
    finding([research, 12, 12, 33], {
      ruleId: 'coverage-note',
      messageId: 'missing',
      pointer: '/quotes/0/exact',
      params: { leaf: '1/b', rest: 'する。' },
    }),
  ]);
});

test('a coding note explains what is left out', () => {
  expect(
    found({
      [research]: [
        ['2025年までに成果を公表する。\n', '2025年までに成果を公表\n'],
        [
          'title:',
          'notes:\n  - kind: coding\n    leaf: 1/b\n    text:\n      ja: 述部の語尾を除く。\n      en: Without the ending.\ntitle:',
        ],
      ],
    }),
  ).toEqual([]);
});

test('a note on another leaf explains nothing', () => {
  expect(
    found({
      [research]: [
        ['2025年までに成果を公表する。\n', '2025年までに成果を公表\n'],
        [
          'title:',
          'notes:\n  - kind: coding\n    leaf: 1/a\n    text:\n      ja: 述部の語尾を除く。\n      en: Without the ending.\ntitle:',
        ],
      ],
    }),
  ).toEqual([
    finding([research, 18, 12, 33], {
      ruleId: 'coverage-note',
      messageId: 'missing',
      pointer: '/quotes/0/exact',
      params: { leaf: '1/b', rest: 'する。' },
    }),
  ]);
});

test('punctuation may be left out', () => {
  expect(found({ [research]: [['公表する。\n', '公表する\n']] })).toEqual([]);
});

test('evidence is held to the same', () => {
  expect(found({ [meeting]: [['会合を開いた。', '会合を開い']] })).toEqual([
    finding([meeting, 24, 14, 22], {
      ruleId: 'coverage-note',
      messageId: 'missing',
      pointer: '/evidence/0/quote/exact',
      params: { leaf: '2', rest: 'た。' },
    }),
  ]);
});
