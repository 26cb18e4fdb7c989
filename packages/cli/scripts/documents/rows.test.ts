import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';
import { markingPalette, spansOf } from './spans.ts';

test('styles are read back, and kept across rows', () => {
  const line = `  ${markingPalette.error('one two')} three [${markingPalette.aside('rule')}]`;
  expect(rowsOf(spansOf(line), 12)).toEqual([
    [
      { style: '', text: '  ' },
      { style: 'error', text: 'one two' },
    ],
    [
      { style: '', text: 'three [' },
      { style: 'aside', text: 'rule' },
      { style: '', text: ']' },
    ],
  ]);
});

test('an empty line is an empty row', () => {
  expect(rowsOf(spansOf(''), 10)).toEqual([[]]);
});
