import { expect, test } from 'vitest';
import type { CommitmentStatus } from '../generated/published.ts';
import { type StatusWithReports, shownStatusOf } from './commitment.ts';

const status: CommitmentStatus = { state: 'stated', open: true, flags: [] };
const report = { kind: 'action-taken' } as const;
const inBoth = (status: CommitmentStatus, reports: StatusWithReports['reports']) =>
  (['ja', 'en'] as const).map((language) => {
    const { state, saysAbsence } = shownStatusOf({ status, reports }, undefined, language);
    return [state, saysAbsence];
  });

test('without a report the words say so', () => {
  const none = [
    ['表明（報告の記録なし）', true],
    ['Stated (no report on record)', true],
  ];
  expect(inBoth(status, [])).toEqual(none);
  expect(inBoth(status, [{ kind: 'no-evidence-found' }])).toEqual(none);
});

test('if a part of what a sentence gives has a report, no word says that there is none', () => {
  expect(inBoth(status, [report])).toEqual([
    ['表明（一部について報告の記録あり）', false],
    ['Stated (reports on record for part of it)', false],
  ]);
  expect(inBoth({ ...status, flags: ['past-due'] }, [report]).map(([, says]) => says)).toEqual([true, true]);
});

test('a report that may bear on the state, and a report that counts, are told as before', () => {
  const indicated = { state: 'active', by: ['updates/a'] } as const;
  expect(inBoth({ ...status, indicated }, [report])[1]).toEqual(['Stated; possibly related reports: 1', false]);
  expect(inBoth({ ...status, state: 'active' }, [report])[1]).toEqual(['Action reported', false]);
});
