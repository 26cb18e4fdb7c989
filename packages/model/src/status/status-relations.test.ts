import { expect, test } from 'vitest';
import { exampleSubject, exampleUpdate } from '../../test/example-records.ts';
import { later, ofRelation, on, stated, unit } from '../../test/status-example.ts';
import { rangeOf } from '../date/range.ts';

const restating = ['continues', 'reaffirms', 'narrows', 'expands', 'strengthens', 'weakens', 'specifies'] as const;
test.each(restating)('a later commitment that %s restates, on every basis but inferred', (kind) => {
  const moved = {
    state: 'restated',
    open: true,
    since: rangeOf('2024-05-01'),
    by: 'new-2024/a',
    attestation: 'parties',
    heard: ofRelation,
    freshness: 'fresh',
    flags: [],
  };
  for (const basis of ['cites', 'same-words', 'same-object'] as const) {
    expect(on([unit(), later(kind, basis)])).toEqual({ ...moved, basis });
  }
  expect(on([unit(), later(kind, 'inferred')])).toEqual({
    ...stated,
    indicated: { state: 'restated', by: ['new-2024/a'] },
    heard: ofRelation,
    freshness: 'fresh',
  });
});

test('a later commitment that supersedes ends it', () => {
  const moved = {
    state: 'superseded',
    open: false,
    since: rangeOf('2024-05-01'),
    by: 'new-2024/a',
    basis: 'same-object',
    attestation: 'parties',
    heard: ofRelation,
    flags: [],
  };
  expect(on([unit(), later('supersedes', 'same-object')])).toEqual(moved);
});

test.each(['implements', 'splits-from', 'merges'] as const)('%s moves no state, and yet says something', (kind) => {
  expect(on([unit(), later(kind)])).toEqual({ ...stated, heard: ofRelation, freshness: 'fresh' });
});

test.each(['renders', 'parallels'] as const)('%s changes nothing', (kind) => {
  expect(on([unit(), later(kind)])).toEqual(stated);
});

test('updates on the later commitment do not move the earlier one', () => {
  const report = exampleUpdate('u', [exampleSubject('new-2024/a', 'completed')], { date: { edtf: '2024-06' } });
  expect(on([unit(), later('continues'), report]).state).toBe('restated');
});

test('a relation counts from the day of the later agreement and from the day its document was issued', () => {
  const records = [unit(), later('reaffirms')];
  const states = [
    ['2024-05-01', '2024-05-20'],
    ['2024-04-30', '2024-05-20'],
    ['2024-05-01', '2024-05-19'],
  ].map(([asOf, knownAt]) => on(records, asOf, knownAt).state);
  expect(states).toEqual(['restated', 'stated', 'stated']);
});
