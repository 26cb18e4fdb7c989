import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { cut, pad } from './columns.ts';
import { table } from './table.ts';

test('columns stand under each other, full-width text included', () => {
  expect(
    table(
      [
        ['約束', '強度', 'Status'],
        ['情報の共有', '実施', 'Stated'],
        ['Research', 'ｶﾅ', ''],
      ],
      { flexible: 0 },
    ),
  ).toEqual(['約束        強度  Status', '情報の共有  実施  Stated', 'Research    ｶﾅ']);
});

test('one column gives way to the width of the terminal', () => {
  expect(
    table(
      [
        ['a', '半導体分野の研究開発における協力の強化'],
        ['bb', 'short'],
      ],
      { width: 24, flexible: 1 },
    ),
  ).toEqual(['a   半導体分野の研究開…', 'bb  short']);
});

test('a table without rows has no lines', () => {
  expect(table([], { flexible: 0 })).toEqual([]);
});

test('text is cut between characters as people see them', () => {
  expect([cut('協力', 4), cut('協力', 3), cut('が行う', 4), pad('協', 4)]).toEqual(['協力', '協…', 'が…', '協  ']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(stringWidth(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
