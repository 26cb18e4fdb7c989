import { expect, test } from 'vitest';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([
  ['⽇英の共有', 'Sharing', inTitle(['ja', 5], 'text-characters', 'radical', { character: '⽇', code: 'U+2F47' })],
  ['情報\u200bの共有', 'Sharing', inTitle(['ja', 6], 'text-characters', 'invisible', { code: 'U+200B' })],
  ['情報の共有', 'Shar\u202eing', inTitle(['en', 8], 'text-characters', 'invisible', { code: 'U+202E' })],
  ['か\u3099いこくの共有', 'Sharing', inTitle(['ja', 8], 'text-characters', 'not-nfc')],
])('%s · %s', (ja, en, expected) => {
  expect(foundInTitle(ja, en)).toEqual(expected);
});

test('nothing is found', () => {
  expect(foundInTitle('第5世代（5G）の共有', 'Sharing on 5G, naïve, ½ and “quotes”')).toEqual([]);
});
