import { expect, test } from 'vitest';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([
  ['Sharing it', 'Sharing', inTitle(['ja', 10], 'text-languages', 'not-japanese')],
  ['情報の共有', '情報の共有', inTitle(['en', 5], 'text-languages', 'not-english')],
])('%s · %s', (ja, en, expected) => {
  expect(foundInTitle(ja, en)).toEqual(expected);
});

test.each([
  ['IEEE', 'IEEE'],
  ['ＩＣＴの共有', 'Sharing'],
])('nothing is found in %s · %s', (ja, en) => {
  expect(foundInTitle(ja, en)).toEqual([]);
});
