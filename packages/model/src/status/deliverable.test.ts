import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleIndex,
  exampleQuote,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import { rangeOf } from '../date/range.ts';
import type { AnyRecord, RelationBasisTerm, Update, UpdateKindTerm } from '../generated/authored.ts';
import type { CommitmentStatus, DeliverableStatus } from '../generated/published.ts';
import { statusOfDeliverable } from './deliverable.ts';
import { statusOf } from './status.ts';

const id = 'old-2020/a';
const workshop = {
  id: 'workshop',
  what: { ja: '例', en: 'example' },
  due: '2020-05',
  quote: exampleQuote('documents/old-2020'),
};
const base = [
  exampleAgreement('old-2020', '2020-01-10'),
  exampleCommitment(id, { deliverables: [workshop, { ...workshop, id: 'system', due: '2020~' }] }),
];
const about = (kind: UpdateKindTerm, deliverable?: string, basis?: RelationBasisTerm): Update['about'][number] => ({
  ...exampleSubject(id, kind, basis),
  ...(deliverable !== undefined && { deliverable }),
});
const report = (edtf: string, ...subjects: Update['about']): AnyRecord =>
  exampleUpdate('u', subjects, { date: { edtf } });
const days = { asOf: '2021-06-30', knownAt: '2021-06-30' };
const statusIn = (records: AnyRecord[], deliverable = workshop): DeliverableStatus =>
  statusOfDeliverable(id, deliverable, exampleIndex(...base, ...records), days);
const unitIn = (...records: AnyRecord[]): CommitmentStatus => statusOf(id, exampleIndex(...base, ...records), days);
const reached = (state: DeliverableStatus['state'], edtf: string) =>
  ({ state, since: rangeOf(edtf), by: 'updates/u', basis: 'cites' }) as const;

test('a deliverable that nothing reports on is stated, and past due when its date has certainly passed', () => {
  expect(statusIn([])).toEqual({ state: 'stated', open: true, flags: ['past-due'] });
  expect(statusIn([], { ...workshop, id: 'system', due: '2020~' })).toEqual({ state: 'stated', open: true, flags: [] });
  expect(statusIn([], { ...workshop, due: '2021-06' })).toEqual({ state: 'stated', open: true, flags: [] });
});

test('a report that names it completes it, however late, and completes no other deliverable', () => {
  const done = report('2020-07', about('completed', 'workshop'));
  expect(statusIn([done])).toEqual({ ...reached('completed', '2020-07'), open: false, flags: [] });
  expect(statusIn([done], { ...workshop, id: 'system' }).state).toBe('stated');
});

test('a report on the commitment says nothing of its deliverables', () => {
  expect(statusIn([report('2020-07', about('completed'))]).state).toBe('stated');
});

test('what is inferred is indicated', () => {
  expect(statusIn([report('2020-07', about('completed', 'workshop', 'inferred'))])).toEqual({
    state: 'stated',
    open: true,
    indicated: { state: 'completed', by: ['updates/u'] },
    flags: ['past-due'],
  });
});

test.each<[UpdateKindTerm, CommitmentStatus['state']]>([
  ['started', 'active'],
  ['output-delivered', 'active'],
  ['completed', 'active'],
  ['restated-elsewhere', 'restated'],
  ['discontinued', 'stated'],
  ['no-evidence-found', 'stated'],
])('a deliverable reported as %s leaves its commitment %s', (kind, state) => {
  expect(unitIn(report('2020-07', about(kind, 'workshop'))).state).toBe(state);
});

test('a report on a deliverable is heard of the commitment', () => {
  expect(unitIn(report('2020-07-15', about('discontinued', 'workshop'))).heard).toEqual({
    day: '2020-07-15',
    source: 'report',
    id: 'updates/u',
  });
});

test('of what one report says of a deliverable, an end holds', () => {
  const both = [about('discontinued', 'workshop'), about('completed', 'workshop')] as const;
  expect(statusIn([report('2020-07', ...both)])).toMatchObject({ state: 'discontinued', open: false });
  expect(statusIn([report('2020-07', both[1], both[0])])).toMatchObject({ state: 'discontinued', open: false });
});
