import { tallyOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { countCommitments } from './counts.ts';
import type { CommitmentOverview } from './overview.ts';

const one = (changes: Partial<CommitmentOverview>): CommitmentOverview => ({
  id: 'memo-2024/a',
  title: { ja: '一', en: 'One' },
  strength: 'undertake',
  status: 'stated',
  flags: [],
  deliverables: [],
  report: { state: 'none', documentsCoded: 1 },
  takenUp: [],
  ...changes,
});
const report = { state: 'reported', id: 'updates/a', title: { ja: '報告', en: 'Report' } } as const;

test('each commitment counts once for each of its positions', () => {
  expect(
    countCommitments([
      one({ report }),
      one({ report, takenUp: ['continues', 'specifies'] }),
      one({ flags: ['past-due'], takenUp: ['specifies'] }),
      one({ flags: ['no-trigger-on-record'] }),
    ]),
  ).toEqual({
    ...tallyOf(Array.from({ length: 4 }, () => ({ state: 'stated' }))),
    reported: 2,
    unreported: 2,
    pastDue: 1,
    takenUp: { continues: 1, specifies: 2 },
  });
});

test('nothing is counted where there is nothing', () => {
  expect(countCommitments([])).toEqual({ ...tallyOf([]), reported: 0, unreported: 0, pastDue: 0, takenUp: {} });
});
