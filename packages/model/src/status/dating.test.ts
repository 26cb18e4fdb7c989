import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleEvent,
  exampleIndex,
  exampleQuote,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import type { Evidence, Update } from '../generated/authored.ts';
import type { DateRange } from '../generated/published.ts';
import { compareDatings, counts, type Dating, spanOf } from './dating.ts';
import { datingOfText, datingOfUpdate, publicationOf } from './record-dating.ts';

const updateWith = (own: Partial<Update>): Update => exampleUpdate('u', [exampleSubject('dated', 'started')], own);
const { registry } = exampleIndex(
  exampleDocument('documents/dated', '2024-03-05'),
  exampleDocument('documents/year', '2024'),
  exampleDocument('documents/undated'),
  exampleEvent('meeting', '2024-02'),
  exampleAgreement('dated', '2024-03'),
  exampleAgreement('undated', '2024-03'),
);

test.each<[string | undefined, string | undefined, string | undefined]>([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['../2024-05-01', undefined, '2024-05-01'],
  ['2024-05-01/..', '2024-05-01', undefined],
  ['next spring', undefined, undefined],
  [undefined, undefined, undefined],
])('the possible days of %s', (date, earliest, latest) => {
  expect(spanOf(date)).toEqual({ date, earliest, latest });
});

const search: NonNullable<Update['search']> = {
  where: { ja: '例', en: 'x' },
  object: { ja: '例', en: 'x' },
  terms: ['例', 'x'],
  nearest: { ja: '例', en: 'x' },
  day: '2024-07-07',
};
const quote = (document: string): Evidence => ({ kind: 'quote', origin: 'party', quote: exampleQuote(document) });
const link = (read: string, published?: string): Evidence => ({
  kind: 'link',
  origin: 'party',
  source: { publisher: 'p', title: 't', url: 'https://example.org/', read, ...(published && { published }) },
});

test.each<[string, Partial<Update>, string]>([
  ['a quote: the day its document was issued', { evidence: [quote('documents/dated')] }, '2024-03-05'],
  ['a document of an unknown day: the day of review', { evidence: [quote('documents/undated')] }, '2024-09-09'],
  ['a document that is not registered: the day of review', { evidence: [quote('documents/none')] }, '2024-09-09'],
  [
    'a document of a year: its last day, but not after the review',
    { evidence: [quote('documents/year')] },
    '2024-09-09',
  ],
  ['a link: the latest day of publication', { evidence: [link('2024-08-01', '2024-06')] }, '2024-06-30'],
  ['a link without a day: the day it was read', { evidence: [link('2024-08-01')] }, '2024-08-01'],
  ['a link of a year: not after it was read', { evidence: [link('2024-08-01', '2024')] }, '2024-08-01'],
  ['several: the first', { evidence: [link('2024-08-01'), quote('documents/dated')] }, '2024-03-05'],
  ['a search', { search }, '2024-07-07'],
  ['nothing: the day of review', {}, '2024-09-09'],
])('published: %s', (_, own, published) => {
  expect(datingOfUpdate(updateWith({ reviewed: '2024-09-09', ...own }), registry).published).toBe(published);
});

test.each<[string, Partial<Update>, DateRange]>([
  [
    'a date that is not later than the reading stays',
    { evidence: [link('2024-08-01', '2024-06')] },
    { edtf: '2024-06', earliest: '2024-06-01', latest: '2024-06-30' },
  ],
  [
    'a wider date ends with the reading',
    { evidence: [link('2024-08-01', '2024')] },
    { edtf: '2024', earliest: '2024-01-01', latest: '2024-08-01' },
  ],
  [
    'an unknown date ends with the reading',
    { evidence: [link('2024-08-01')] },
    { edtf: '../2024-08-01', latest: '2024-08-01' },
  ],
  [
    'a date after the reading is the day of reading',
    { evidence: [link('2024-08-01', '2025')] },
    { edtf: '2025', earliest: '2024-08-01', latest: '2024-08-01' },
  ],
  ['a search is known from its day', { search }, { edtf: '2024-07-07', earliest: '2024-07-07', latest: '2024-07-07' }],
])('publication: %s', (_, own, publication) => {
  expect(publicationOf(updateWith(own), registry)).toEqual(publication);
});

test.each<[string, Partial<Update>, Pick<Dating, 'date' | 'earliest' | 'latest'>]>([
  [
    'its own date',
    { date: { edtf: '2024-01-15' }, event: 'events/meeting' },
    { date: '2024-01-15', earliest: '2024-01-15', latest: '2024-01-15' },
  ],
  [
    'the date of its event',
    { event: 'events/meeting' },
    { date: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' },
  ],
  ['no date', { event: 'events/none' }, { date: undefined, earliest: undefined, latest: undefined }],
])('an update takes %s', (_, own, dated) => {
  expect(datingOfUpdate(updateWith(own), registry)).toEqual({ ...dated, published: '2020-01-01' });
});

test.each<[string, string, Dating]>([
  [
    'the day of the agreement and the day its document was issued',
    'dated/a',
    { date: '2024-03', earliest: '2024-03-01', latest: '2024-03-31', published: '2024-03-05' },
  ],
  [
    'the day of the agreement for an unknown day of issue',
    'undated/a',
    { date: '2024-03', earliest: '2024-03-01', latest: '2024-03-31', published: '2024-03-31' },
  ],
])('a text has %s', (_, id, dating) => {
  expect(datingOfText(exampleCommitment(id), registry)).toEqual(dating);
});

test('a text of an unregistered agreement has the day its document was issued, and else none', () => {
  const dating = datingOfText(exampleCommitment('none/a', { quotes: [exampleQuote('documents/dated')] }), registry);
  expect(dating).toEqual({ date: '2024-03-05', earliest: '2024-03-05', latest: '2024-03-05', published: '2024-03-05' });
  const none = { date: undefined, earliest: undefined, latest: undefined, published: undefined };
  expect(datingOfText(exampleCommitment('none/a'), registry)).toEqual(none);
});

test('a report counts on its latest possible day, and on the day it became public, and not before', () => {
  const dating = { ...spanOf('2024-02'), published: '2024-03-05' };
  expect([
    counts(dating, { asOf: '2024-02-29', knownAt: '2024-03-05' }),
    counts(dating, { asOf: '2024-02-28', knownAt: '2024-03-05' }),
    counts(dating, { asOf: '2024-02-29', knownAt: '2024-03-04' }),
    counts({ ...dating, latest: undefined }, { asOf: '9999-12-31', knownAt: '9999-12-31' }),
    counts({ ...dating, published: undefined }, { asOf: '9999-12-31', knownAt: '9999-12-31' }),
  ]).toEqual([true, false, false, false, false]);
});

test('reports stand in the order latest day, earliest day, published, id; unknown ends last, unknown starts first', () => {
  const at = (id: string, date: string, published: string): Dating & { id: string } => ({
    id,
    ...spanOf(date),
    published,
  });
  const ordered = [
    at('z', '2024-04-30', '2024-09-01'),
    at('y', '../2024-05-31', '2024-09-01'),
    at('x', '2024-05', '2024-08-01'),
    at('c', '2024-05-31', '2024-06-01'),
    at('a', '2024-05-31', '2024-07-01'),
    at('b', '2024-05-31', '2024-07-01'),
    at('a', '2024-01-01/..', '2024-01-01'),
  ];
  expect([...ordered].reverse().sort(compareDatings)).toEqual(ordered);
});
