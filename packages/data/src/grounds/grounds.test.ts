import { readFileSync } from 'node:fs';
import { documents } from '@digital-accords/data';
import type { Authored } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { parseGrounds, withoutGround } from './grounds.ts';

const grounds = parseGrounds(readFileSync(new URL('../../grounds.yaml', import.meta.url), 'utf8'));
const held = Object.values<Pick<Authored.Document, 'id' | 'text' | 'licence'>>(documents).filter(
  ({ text }) => text.state === 'held',
);

test('each held document has a ground, and no other has', () => {
  expect([...grounds.keys()].sort()).toEqual(held.map(({ id }) => id).sort());
  expect(withoutGround(held, grounds)).toEqual(new Set());
});

test('a document without a ground, or with terms that nobody has seen, is withheld', () => {
  const [first, second] = held;
  if (!first || !second) throw new Error('there are no held documents');
  const unseen = { ...second, licence: { ...second.licence, state: 'not-seen' as const } };
  const both = { ja: '理由', en: 'Reason' };
  expect(withoutGround([first, unseen], new Map([[second.id, { kind: 'terms', reason: both }]]))).toEqual(
    new Set([first.id, second.id]),
  );
});

test.each([
  ['no reason', 'laws: {}\ndocuments: { a: { terms: true } }', 'a: the ground lacks its reason'],
  ['no such law', 'laws: {}\ndocuments: { a: { law: b, reason: { ja: x, en: y } } }', 'a: the ground is either'],
  ['both', 'laws: {}\ndocuments: { a: { terms: true, law: b, reason: { ja: x, en: y } } }', 'a: the ground is either'],
])('%s', (_, text, message) => {
  expect(() => parseGrounds(text)).toThrow(message);
});
