import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleIndex,
  exampleQuote,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import type { AnyRecord, Evidence, Update, UpdateKindTerm } from '../generated/authored.ts';
import type { Heard } from '../generated/published.ts';
import { statusOf } from './status.ts';

const id = 'old-2020/a';
const base = [
  exampleAgreement('old-2020', '2020-01-10'),
  exampleCommitment(id),
  exampleAgreement('new-2024', '2024-05-01'),
  exampleDocument('documents/new-2024', '2024-05-20'),
  exampleDocument('documents/undated'),
];
const heardIn = (records: AnyRecord[], asOf = '2025-12-31', knownAt = asOf): Heard | undefined =>
  statusOf(id, exampleIndex(...base, ...records), { asOf, knownAt }).heard;
const link = (read: string, published?: string): Evidence => ({
  kind: 'link',
  origin: 'party',
  source: { publisher: 'p', title: 't', url: 'https://example.org/', read, ...(published && { published }) },
});
const quote = (document: string): Evidence => ({ kind: 'quote', origin: 'party', quote: exampleQuote(document) });
const report = (own: Partial<Update>, kind: UpdateKindTerm = 'action-taken'): AnyRecord =>
  exampleUpdate('u', [exampleSubject(id, kind)], { reviewed: '2025-09-09', ...own });
const of = (day: string): Heard => ({ day, source: 'report', id: 'updates/u' });
const ofText: Heard = { day: '2020-01-10', source: 'text', id };

test.each<[string, Partial<Update>, Heard]>([
  ['the day it happened', { date: { edtf: '2023-06-15' } }, of('2023-06-15')],
  ['the last possible day it happened', { date: { edtf: '2023-06' } }, of('2023-06-30')],
  [
    'a later day on which it was said',
    { date: { edtf: '2023-06' }, evidence: [link('2025-01-01', '2024-02')] },
    of('2024-02-29'),
  ],
  [
    'the day of the document that says it',
    { date: { edtf: '2023-06' }, evidence: [quote('documents/new-2024')] },
    of('2024-05-20'),
  ],
  [
    'the last of several',
    { date: { edtf: '2023-06' }, evidence: [link('2025-01-01', '2024-02'), link('2025-01-01', '2023-09')] },
    of('2024-02-29'),
  ],
  ['never the day it was read', { date: { edtf: '2023-06' }, evidence: [link('2025-01-01')] }, of('2023-06-30')],
  ['never the day of review', { date: { edtf: '2023-06' }, evidence: [quote('documents/undated')] }, of('2023-06-30')],
  ['not after it was read', { date: { edtf: '2023-06' }, evidence: [link('2024-03-01', '2024')] }, of('2024-03-01')],
  [
    'when it was said, if the day it happened is open',
    { date: { edtf: '2023/..' }, evidence: [link('2025-01-01', '2024-02')] },
    of('2024-02-29'),
  ],
  ['the text, if nothing says when', {}, ofText],
])('it is heard of on %s', (_, own, heard) => {
  expect(heardIn([report(own)])).toEqual(heard);
});

test('what happened counts once it is known, and what is said from the day on which it is said', () => {
  const said = report({ date: { edtf: '2023-06' }, evidence: [link('2025-01-01', '2024-02')] });
  expect(heardIn([said], '2024-01-31', '2025-12-31')).toEqual(of('2023-06-30'));
  expect(heardIn([said], '2025-12-31', '2024-02-28')).toEqual(ofText);
  expect(heardIn([said], '2023-06-29', '2025-12-31')).toEqual(ofText);
});

test.each(['no-evidence-found', 'related-activity'] as const)('%s is never heard', (kind) => {
  expect(heardIn([report({ date: { edtf: '2023-06' }, evidence: [link('2025-01-01', '2024-02')] }, kind)])).toEqual(
    ofText,
  );
});

test('a relation is heard on the day of its agreement, whatever its kind and basis, but for other parties and texts', () => {
  const later = (kind: 'implements' | 'continues' | 'parallels' | 'renders'): AnyRecord =>
    exampleCommitment('new-2024/a', { relations: [exampleRelation(kind, id, 'inferred')] });
  const ofRelation: Heard = { day: '2024-05-01', source: 'relation', id: 'new-2024/a' };
  expect(heardIn([later('continues')])).toEqual(ofRelation);
  expect(heardIn([later('implements')])).toEqual(ofRelation);
  expect(heardIn([later('parallels')])).toEqual(ofText);
  expect(heardIn([later('renders')])).toEqual(ofText);
});

test('of one day a report is named before a relation, a relation before the text, and of two reports the first id', () => {
  const onThatDay = (slug: string): AnyRecord =>
    exampleUpdate(slug, [exampleSubject(id, 'started', 'inferred')], { date: { edtf: '2024-05-01' } });
  const relation = exampleCommitment('new-2024/a', { relations: [exampleRelation('continues', id)] });
  expect(heardIn([relation, onThatDay('v'), onThatDay('u')])).toEqual(of('2024-05-01'));
  const sameDay = [
    exampleAgreement('twin-2020', '2020-01-10'),
    exampleCommitment('twin-2020/a', { relations: [exampleRelation('continues', id)] }),
  ];
  expect(heardIn(sameDay)).toEqual({ day: '2020-01-10', source: 'relation', id: 'twin-2020/a' });
});

test('before the text was known, nothing is heard', () => {
  expect(heardIn([], '2020-01-09')).toBeUndefined();
});
