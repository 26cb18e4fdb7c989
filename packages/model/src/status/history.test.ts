import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import { day, records, target } from '../../test/status-cases.ts';
import { addDays } from '../date/day.ts';
import type { AnyRecord, Commitment, UpdateKindTerm } from '../generated/authored.ts';
import type { StatusInterval } from '../generated/published.ts';
import { statusHistory } from './history.ts';
import { statusOf } from './status.ts';

const id = 'old-2020/a';
const historyOf = (knownAt: string, own: Partial<Commitment>, ...others: AnyRecord[]): StatusInterval[] => {
  const base = [exampleAgreement('old-2020', '2020-01-10'), exampleCommitment(id, own)];
  return statusHistory(id, exampleIndex(...base, ...others), { knownAt });
};
const report = (kind: UpdateKindTerm, edtf: string, basis?: 'inferred'): AnyRecord =>
  exampleUpdate(kind, [exampleSubject(id, kind, basis)], { date: { edtf } });

test('a text that nothing reports on grows old', () => {
  expect(historyOf('2023-01-01', {})).toEqual([
    { from: '2020-01-10', to: '2021-01-09', state: 'stated', freshness: 'fresh', flags: [] },
    { from: '2021-01-10', to: '2022-01-10', state: 'stated', freshness: 'ageing', flags: [] },
    { from: '2022-01-11', state: 'stated', freshness: 'silent', flags: [] },
  ]);
});

test('it ends with the day of knowledge and starts with the first day of which something is known', () => {
  expect(historyOf('2021-01-10', {}).map(({ from }) => from)).toEqual(['2020-01-10', '2021-01-10']);
  expect(historyOf('2021-01-09', {}).map(({ from }) => from)).toEqual(['2020-01-10']);
  expect(historyOf('2020-01-09', {})).toEqual([]);
});

test('reports, what is indicated, and a due date change it', () => {
  const own: Partial<Commitment> = { timeFrame: { edtf: '2020-06', words: '例', basis: 'own' } };
  const reports = [report('started', '2020-03-01', 'inferred'), report('completed', '2020-09-30')];
  const indicated = { state: 'active', by: ['updates/started'] } as const;
  expect(historyOf('2024-01-01', own, ...reports)).toEqual([
    { from: '2020-01-10', to: '2020-02-29', state: 'stated', freshness: 'fresh', flags: [] },
    { from: '2020-03-01', to: '2020-06-30', state: 'stated', indicated, freshness: 'fresh', flags: [] },
    { from: '2020-07-01', to: '2020-09-29', state: 'stated', indicated, freshness: 'fresh', flags: ['past-due'] },
    { from: '2020-09-30', state: 'completed', flags: [] },
  ]);
});

test('what changes nothing makes no interval', () => {
  const none = [report('no-evidence-found', '2020-05'), report('related-activity', '2019-05')];
  expect(historyOf('2023-01-01', {}, ...none)).toEqual(historyOf('2023-01-01', {}));
});

test('a rendering of several units has the history of the least advanced', () => {
  const units = [
    exampleCommitment('old-2020/b'),
    exampleCommitment('old-2020/r', {
      relations: [exampleRelation('renders', id), exampleRelation('renders', 'old-2020/b')],
    }),
    exampleUpdate('u', [exampleSubject(id, 'started'), exampleSubject('old-2020/b', 'completed')], {
      date: { edtf: '2020-06-30' },
    }),
  ];
  const index = exampleIndex(exampleAgreement('old-2020', '2020-01-10'), exampleCommitment(id), ...units);
  expect(statusHistory('old-2020/r', index, { knownAt: '2021-06-30' })).toEqual([
    { from: '2020-01-10', to: '2020-06-29', state: 'stated', freshness: 'fresh', flags: [] },
    { from: '2020-06-30', to: '2021-06-29', state: 'active', freshness: 'fresh', flags: [] },
    { from: '2021-06-30', state: 'active', freshness: 'ageing', flags: [] },
  ]);
});

test('an unknown id is refused', () => {
  expect(() => statusHistory('old-2020/none', exampleIndex(), { knownAt: '2020-01-01' })).toThrow(RangeError);
});

describe('of any registry', () => {
  const cases = fc.tuple(records, day);

  test('on every day it says what the status of that day says', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat({ max: 3600 })), ([all, knownAt], offsets) => {
        const index = exampleIndex(...all);
        const history = statusHistory(target, index, { knownAt });
        const borders = history.flatMap(({ from }) => [addDays(from, -1), from, addDays(from, 1)]);
        const tried = [...borders, ...offsets.map((offset) => addDays('2000-01-01', offset))];
        for (const asOf of tried.filter((one) => one >= (history[0]?.from ?? '') && one <= knownAt)) {
          const { state, indicated, attestation, freshness, flags } = statusOf(target, index, { asOf, knownAt });
          const then = history.find(({ from, to }) => from <= asOf && (to === undefined || asOf <= to));
          expect({ ...then, from: undefined, to: undefined }).toEqual({
            state,
            indicated,
            attestation,
            freshness,
            flags,
          });
        }
      }),
    );
  });

  test('intervals follow each other without a gap, and neighbours differ', () => {
    fc.assert(
      fc.property(cases, ([all, knownAt]) => {
        const history = statusHistory(target, exampleIndex(...all), { knownAt });
        expect(history.map(({ to }) => to && addDays(to, 1))).toEqual([
          ...history.slice(1).map(({ from }) => from),
          undefined,
        ]);
        const states = history.map(({ from: _, to: __, ...rest }) => JSON.stringify(rest));
        expect(states.filter((one, at) => one === states[at - 1])).toEqual([]);
      }),
    );
  });
});
