import { expect, test } from 'vitest';
import type { CommitmentOverview } from './overview.ts';
import { cells } from './rows.ts';

const commitment: CommitmentOverview = {
  id: 'memo-2024/sharing',
  title: { ja: '情報の共有', en: 'Sharing of information' },
  strength: 'undertake',
  status: 'stated',
  flags: [],
  deliverables: [],
  report: { state: 'none', documentsCoded: 1, searched: '2026-11-28' },
  takenUp: [],
};

test('where no report is on record, a row says whether one looked for it', () => {
  const reportOf = (one: CommitmentOverview) => [cells(one, 'en')[4], cells(one, 'ja')[4]];
  expect([reportOf(commitment), reportOf({ ...commitment, report: { state: 'none', documentsCoded: 1 } })]).toEqual([
    ['none (searched 2026-11-28)*', 'なし（2026-11-28調査）*'],
    ['none*', 'なし*'],
  ]);
});
