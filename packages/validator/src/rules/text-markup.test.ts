import { expect, test } from 'vitest';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([
  ['情報の**共有**', 'Sharing', inTitle(['ja', 9], 'text-markup', 'markup', { found: '**共有**' })],
  ['情報の共有', 'A <b>share</b>', inTitle(['en', 14], 'text-markup', 'markup', { found: '<b>' })],
  ['情報の共有', 'A [share](x)', inTitle(['en', 12], 'text-markup', 'markup', { found: '[share](x)' })],
  ['情報の共有', 'A &amp; B', inTitle(['en', 9], 'text-markup', 'markup', { found: '&amp;' })],
])('%s · %s', (ja, en, expected) => {
  expect(foundInTitle(ja, en)).toEqual(expected);
});

test.each([
  ['A < B かつ B > C', 'A < B and B > C'],
  ['第5世代（5G）の共有', 'Sharing on the 5G_SA interface and R&D'],
])('nothing is found in %s · %s', (ja, en) => {
  expect(foundInTitle(ja, en)).toEqual([]);
});
