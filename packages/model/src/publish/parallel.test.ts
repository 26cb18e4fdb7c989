import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { type HeldDocument, placeText } from '../document/placed-text.ts';
import type { AnyRecord, Commitment, Quote } from '../generated/authored.ts';
import { createRegistry } from '../registry/registry.ts';
import { type PublishedRecords, publish } from './publish.ts';

/** An account of the memorandum, in another language: it renders one promise, and makes one that the text does not. */
const { records, placedTexts, document, sharing, research, agreement } = publishedExample;
const reason = { ja: '理由', en: 'Reason' };
const account: HeldDocument = {
  ...document,
  id: 'documents/account',
  language: 'en',
  authenticity: 'account',
  parallelTo: document.id,
  text: {
    ...document.text,
    file: 'account.txt',
    coding: 'in-progress',
    leaves: [
      { leaf: '1', role: 'commitment', begins: 'They share', renders: ['1/a', '1'] },
      { leaf: '2', role: 'commitment', begins: 'They meet' },
    ],
    definedTerms: [],
  },
};
const quote = (leaf: string, exact: string): Quote => ({ document: account.id, leaf, exact });
const there = { document: document.id, leaf: '1/a', exact: '毎年' };
const rendering: Commitment = {
  ...sharing,
  id: 'memo-2024/account-sharing',
  quotes: [quote('1', 'They share data.')],
  stem: quote('1', 'They'),
  actors: research.actors,
  relations: [{ kind: 'renders', to: sharing.id, basis: 'same-object', reason }],
  notes: [
    { kind: 'coding', text: reason },
    { kind: 'discrepancy', differs: 'omission', here: quote('1', 'share'), there, text: reason },
    { kind: 'discrepancy', differs: 'addition', here: quote('1', 'data'), text: reason },
  ],
};
const alone: Commitment = {
  ...research,
  id: 'memo-2024/account-meeting',
  quotes: [{ ...quote('2', 'They meet.'), translation: { by: 'project', lang: 'ja', text: '会合する。' } }, there],
  stem: quote('2', 'They'),
  relations: [{ kind: 'expands', to: research.id, basis: 'inferred', reason }],
};
const text = placeText(account, 'They share data.\n\nThey meet.\n');

function publishedWith(...more: readonly AnyRecord[]): PublishedRecords {
  // Of two records with one id the first stands.
  const all = [...more, ...records, account, rendering, alone];
  const options = { asOf: '2026-01-31', knownAt: '2026-01-31', reliability: new Map() };
  return publish(createRegistry(all), new Map([...placedTexts, [account.id, text]]), options);
}

const published = publishedWith();
const derivedOf = (id: string, from = published) => from.commitment.find((one) => one.id === id)?.derived;

test('leaves name the leaves that render them, and the discrepancies noted on the other text', () => {
  const noted = { id: rendering.id, note: 1, differs: 'omission' };
  const held = published.document.find(({ id }) => id === document.id)?.text;
  expect(
    held?.state === 'held' && held.leaves.map(({ derived }) => [derived.renderedBy, derived.discrepancies]),
  ).toEqual([
    [[], []],
    [[{ document: account.id, leaf: '1' }], []],
    [[{ document: account.id, leaf: '1' }], [noted]],
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect([sharing.id, research.id, rendering.id].map((id) => derivedOf(id)?.discrepancies)).toEqual([[noted], [], []]);
});

test('a rendering and a promise of the account alone do not count, and say why', () => {
  expect([sharing, rendering, alone].map(({ id }) => [derivedOf(id)?.counted, derivedOf(id)?.notCounted])).toEqual([
    [true, undefined],
    [false, 'rendering'],
    [false, 'account-only'],
  ]);
  expect(published.agreement[0]?.derived).toMatchObject({
    commitments: [sharing.id, research.id],
    renderings: [rendering.id],
    accountOnly: [alone.id],
  });
  expect(published.registry[0]?.derived.counts).toMatchObject({ commitments: 2, commitmentsNotCounted: 2 });
});

test('a promise of the account counts where the text itself is not coded in full', () => {
  const partly: HeldDocument = { ...document, text: { ...document.text, coding: 'in-progress' } };
  expect(derivedOf(alone.id, publishedWith(partly))).toMatchObject({ counted: true });
});

test('a withdrawn record says so before all else', () => {
  const withdrawn: Commitment = { ...rendering, lifecycle: { state: 'withdrawn', day: '2026-01-01', reason } };
  const from = publishedWith(withdrawn);
  expect(derivedOf(rendering.id, from)).toMatchObject({ counted: false, notCounted: 'withdrawn' });
  expect(derivedOf(sharing.id, from)).toMatchObject({ renderedBy: [], discrepancies: [] });
});

test('relations are listed at both ends alike, renderings apart', () => {
  const apart = (id: string) => {
    const { relatesTo, relatedFrom, renders, renderedBy } = derivedOf(id) ?? {};
    return { relatesTo, relatedFrom, renders, renderedBy };
  };
  const none = { relatesTo: [], relatedFrom: [], renders: [], renderedBy: [] };
  expect([sharing, research, rendering, alone].map(({ id }) => apart(id))).toEqual([
    { ...none, renderedBy: [rendering.id] },
    { ...none, relatedFrom: [{ id: alone.id, kind: 'expands', basis: 'inferred' }] },
    { ...none, renders: [sharing.id] },
    { ...none, relatesTo: [{ id: research.id, kind: 'expands', basis: 'inferred' }] },
  ]);
  const gone: Commitment = { ...alone, lifecycle: { state: 'withdrawn', day: '2026-01-01', reason } };
  const from = publishedWith(gone);
  expect([derivedOf(alone.id, from)?.relatesTo, derivedOf(research.id, from)?.relatedFrom]).toEqual([[], []]);
});

test('words are given in a language in which every quote can be given', () => {
  expect([rendering, alone].map(({ id }) => derivedOf(id)?.words)).toEqual([
    { lang: 'en', en: 'They share data.' },
    { lang: 'en', ja: '会合する。\n毎年' },
  ]);
});

test('the same agreement stands on every one of its commitments', () => {
  const { date, parties } = agreement;
  const stands = published.commitment.map(({ derived }) => [derived.agreement, derived.date.edtf, derived.parties]);
  const expected = ['memo-2024', date.edtf, parties.map(({ organisation }) => organisation)];
  expect(stands).toEqual(published.commitment.map(() => expected));
});
