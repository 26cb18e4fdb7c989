import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

const from = 'ja: 情報の共有\n  en: Sharing';
const title = (ja: string, en: string) => found({ [sharing]: [[from, `ja: ${ja}\n  en: ${en}`]] });
const at = (language: 'ja' | 'en', width: number, rule: string, message: string, params = {}) => [
  finding([sharing, language === 'ja' ? 5 : 6, 7, 7 + width], {
    rule,
    message,
    pointer: `/title/${language}`,
    params,
  }),
];

test.each([
  ['⽇英の共有', 'Sharing', at('ja', 5, 'text-characters', 'radical', { character: '⽇', code: 'U+2F47' })],
  ['情報\u200bの共有', 'Sharing', at('ja', 6, 'text-characters', 'invisible', { code: 'U+200B' })],
  ['情報の共有', 'Shar\u202eing', at('en', 8, 'text-characters', 'invisible', { code: 'U+202E' })],
  ['か\u3099いこくの共有', 'Sharing', at('ja', 8, 'text-characters', 'not-nfc')],
  ['Sharing it', 'Sharing', at('ja', 10, 'text-languages', 'not-japanese')],
  ['情報の共有', '情報の共有', at('en', 5, 'text-languages', 'not-english')],
  ['情報の**共有**', 'Sharing', at('ja', 9, 'text-markup', 'markup', { found: '**共有**' })],
  ['情報の共有', 'A <b>share</b>', at('en', 14, 'text-markup', 'markup', { found: '<b>' })],
  ['情報の共有', 'A [share](x)', at('en', 12, 'text-markup', 'markup', { found: '[share](x)' })],
  ['情報の共有', 'A &amp; B', at('en', 9, 'text-markup', 'markup', { found: '&amp;' })],
  ['照会は office@example.org', 'Sharing', at('ja', 22, 'text-contact', 'address')],
  ['照会は03-0000-0000まで', 'Sharing', at('ja', 17, 'text-contact', 'telephone')],
  ['照会は＋', 'Call +44 20 7946 0000', at('en', 21, 'text-contact', 'telephone')],
  ['=共有', 'Sharing', at('ja', 3, 'text-formula', 'formula', { first: '=' })],
])('%s · %s', (ja, en, expected) => {
  expect(title(ja, en)).toEqual(expected);
});

test.each([
  ['IEEE', 'IEEE'],
  ['2024年2月6日及び7日、2025-01-22 の会合', 'Meeting of 6-7 February 2024, 2025-01-22'],
  ['A < B かつ B > C', 'A < B and B > C'],
  ['第5世代（5G）の共有', 'Sharing on the 5G_SA interface and R&D'],
])('nothing is found in %s · %s', (ja, en) => {
  expect(title(ja, en)).toEqual([]);
});
