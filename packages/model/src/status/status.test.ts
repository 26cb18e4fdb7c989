import { expect, test } from 'vitest';
import {
  exampleCommitment,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
  withdrawn,
} from '../../test/example-records.ts';
import { later, ofReport, old, on, stated, unit, update } from '../../test/status-example.ts';
import { rangeOf } from '../date/range.ts';
import type { AnyRecord, Update, UpdateKindTerm } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';

test('a text that nothing reports on is stated', () => {
  expect(on([unit()])).toEqual(stated);
});

test.each<[UpdateKindTerm, CommitmentStatus['state']]>([
  ['started', 'active'],
  ['action-taken', 'active'],
  ['reported-ongoing', 'active'],
  ['output-delivered', 'delivering'],
  ['restated-elsewhere', 'restated'],
])('an update %s gives %s, on every basis but inferred', (kind, state) => {
  const heard = { heard: ofReport(kind, '2024-06'), freshness: 'fresh' } as const;
  const moved = { state, open: true, since: rangeOf('2024-06'), by: `updates/${kind}`, ...heard, flags: [] };
  for (const basis of ['cites', 'same-words', 'same-object'] as const) {
    expect(on([unit(), update('2024-06', kind, basis)])).toEqual({ ...moved, basis });
  }
  const indicated = { state, by: [`updates/${kind}`] };
  expect(on([unit(), update('2024-06', kind, 'inferred')])).toEqual({ ...stated, ...heard, indicated });
});

test.each(['completed', 'discontinued'] as const)('an update %s gives the same, and no freshness', (kind) => {
  const moved = {
    state: kind,
    open: false,
    since: rangeOf('2024-06'),
    by: `updates/${kind}`,
    basis: 'cites',
    heard: ofReport(kind, '2024-06'),
    flags: [],
  };
  expect(on([unit(), update('2024-06', kind)])).toEqual(moved);
  expect(on([unit(), update('2024-06', kind, 'inferred')])).toEqual({
    ...stated,
    indicated: { state: kind, by: [`updates/${kind}`] },
    heard: ofReport(kind, '2024-06'),
    freshness: 'fresh',
  });
});

test.each(['related-activity', 'no-evidence-found'] as const)('an update %s changes nothing', (kind) => {
  expect(on([unit(), update('2024-06', kind)])).toEqual(stated);
});

test('what is indicated names all that is inferred and says a state, in the order of reports', () => {
  const reports = [
    update('2024-08', 'output-delivered', 'inferred'),
    update('2024-03', 'started', 'inferred'),
    update('2024-09', 'related-activity', 'inferred'),
    update('2024-04', 'action-taken'),
    later('continues', 'inferred'),
  ];
  expect(on([unit(), ...reports])).toMatchObject({
    state: 'active',
    indicated: { state: 'delivering', by: ['updates/started', 'new-2024/a', 'updates/output-delivered'] },
  });
});

test('nothing is indicated where inference leads no further', () => {
  const status = on([unit(), update('2024-04', 'action-taken'), update('2024-08', 'started', 'inferred')]);
  expect([status.state, status.indicated]).toEqual(['active', undefined]);
});

test('updates on the pillar or the agreement do not move a commitment', () => {
  const subjects = [
    exampleSubject('old-2020', 'action-taken'),
    exampleSubject('old-2020/pillars/data', 'completed'),
  ] as const;
  expect(on([unit(), exampleUpdate('u', subjects, { date: { edtf: '2024-06' } })])).toEqual(stated);
});

test('the highest state reached holds, by the first report that gave it, and freshness runs from the last', () => {
  const records = [
    unit(),
    update('2021-03', 'output-delivered'),
    update('2022-03', 'output-delivered', 'cites', 'again'),
    update('2024-03-01', 'started'),
  ];
  expect(on(records)).toEqual({
    state: 'delivering',
    open: true,
    since: rangeOf('2021-03'),
    by: 'updates/output-delivered',
    basis: 'cites',
    heard: ofReport('started', '2024-03-01'),
    freshness: 'fresh',
    flags: [],
  });
});

test('after an ending only later reports count', () => {
  const delivered = update('2021', 'output-delivered');
  const ended = update('2022', 'discontinued');
  expect(on([unit(), delivered, ended])).toEqual({
    state: 'discontinued',
    open: false,
    since: rangeOf('2022'),
    by: 'updates/discontinued',
    basis: 'cites',
    heard: ofReport('discontinued', '2022'),
    flags: [],
  });
  expect(on([unit(), delivered, ended, later('reaffirms')])).toMatchObject({ state: 'restated', by: 'new-2024/a' });
  expect(on([unit(), update('2021', 'completed'), later('supersedes')])).toMatchObject({ state: 'superseded' });
  expect(on([unit(), ended, update('2023', 'discontinued', 'cites', 'again')])).toMatchObject({
    since: rangeOf('2022'),
  });
  expect(on([unit(), ended, later('supersedes')])).toMatchObject({ state: 'superseded', by: 'new-2024/a' });
});

test('an ending holds against what the same update also reports', () => {
  const [end, act] = [exampleSubject(old, 'discontinued'), exampleSubject(old, 'action-taken')];
  const both = (...about: Update['about']): AnyRecord => exampleUpdate('both', about, { date: { edtf: '2022' } });
  const ended = {
    state: 'discontinued',
    open: false,
    since: rangeOf('2022'),
    by: 'updates/both',
    basis: 'cites',
    heard: ofReport('both', '2022'),
    flags: [],
  };
  expect(on([unit(), both(end, act)])).toEqual(ended);
  expect(on([unit(), both(act, end)])).toEqual(ended);
});

test('completed cannot be said of an ongoing commitment', () => {
  expect(on([unit({ horizon: 'ongoing' }), update('2024-06', 'completed')])).toMatchObject({
    state: 'delivering',
    by: 'updates/completed',
  });
});

test('records that are withdrawn or redirected never count', () => {
  const retracted = exampleUpdate('u', [exampleSubject(old, 'started')], {
    date: { edtf: '2024-06' },
    lifecycle: withdrawn,
  });
  const redirected = { ...withdrawn, state: 'redirected', to: ['new-2024/b'] } as const;
  const moved = exampleCommitment('new-2024/a', {
    relations: [exampleRelation('continues', old)],
    lifecycle: { ...redirected, to: [...redirected.to] },
  });
  expect(on([unit(), retracted, moved])).toEqual(stated);
});

test('before its text the commitment is stated, and there is no freshness to count', () => {
  expect(on([unit()], '2020-01-09')).toEqual({ state: 'stated', open: true, flags: [] });
});

test('an unknown id is refused', () => {
  expect(() => on([unit()], '2024-12-31', '2024-12-31', 'old-2020/none')).toThrow(RangeError);
});
