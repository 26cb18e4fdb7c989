import { expect, test } from 'vitest';
import type { Heard } from '../generated/published.ts';
import { type ShowableStatus, type ShownStatus, shownStatus } from './status.ts';

const plain: ShowableStatus = { state: 'active', flags: [] };
const inBoth = (status: ShowableStatus, every?: string): ShownStatus[] => {
  const rhythm = every === undefined ? undefined : { every, words: '四半期ごと' };
  return [shownStatus(status, rhythm, 'ja'), shownStatus(status, rhythm, 'en')];
};
const statesOf = (status: ShowableStatus): [string, string, boolean | undefined] => {
  const [ja, en] = inBoth(status);
  return [ja?.state ?? '', en?.state ?? '', en?.saysAbsence];
};
const byReport: Heard = { day: '2024-03-31', source: 'report', id: 'updates/a' };

test.each<[ShowableStatus['state'], string, string, boolean]>([
  ['stated', '表明（報告の記録なし）', 'Stated (no report on record)', true],
  ['restated', '再表明（取組の報告の記録なし）', 'Restated (no report of action on record)', true],
  ['active', '取組の報告あり', 'Action reported', false],
  ['delivering', '成果物の報告あり', 'Output reported', false],
  ['completed', '完了の報告あり', 'Completion reported', false],
  ['discontinued', '中止の報告あり', 'Discontinuation reported', false],
  ['superseded', '後のコミットメントにより代替', 'Replaced by a later commitment', false],
])('%s', (state, ja, en, saysAbsence) => {
  expect(statesOf({ ...plain, state })).toEqual([ja, en, saysAbsence]);
});

test('what may bear on the state is counted, and then nothing is said to be absent', () => {
  const by = ['updates/a', 'updates/b', 'memo-2024/x'] as const;
  expect(statesOf({ ...plain, state: 'stated', indicated: { state: 'active', by } })).toEqual([
    '表明、関連する可能性がある報告 2件、関連する可能性がある後のコミットメント 1件',
    'Stated; possibly related reports: 2; possibly related later commitments: 1',
    false,
  ]);
  expect(statesOf({ ...plain, indicated: { state: 'delivering', by: ['updates/a'] } })).toEqual([
    '取組の報告あり、関連する可能性がある報告 1件',
    'Action reported; possibly related reports: 1',
    false,
  ]);
});

test('freshness is said in words, and by the stated interval if there is one', () => {
  const silent: ShowableStatus = { ...plain, heard: byReport, freshness: 'silent' };
  expect(inBoth(silent)).toEqual([
    { state: '取組の報告あり', freshness: '2年を超えて、新たな報告の記録なし', flags: [], saysAbsence: true },
    {
      state: 'Action reported',
      freshness: 'No new report on record for more than two years',
      flags: [],
      saysAbsence: true,
    },
  ]);
  expect(inBoth({ ...silent, freshness: 'ageing' }, 'P3M').map(({ freshness }) => freshness)).toEqual([
    '本文の間隔を過ぎて、新たな報告の記録なし',
    'No new report on record for longer than the stated interval',
  ]);
  expect(inBoth({ ...silent, freshness: 'fresh' }).map(({ saysAbsence }) => saysAbsence)).toEqual([false, false]);
});

test('a freshness that counts from the text is the day of the commitment', () => {
  const heard: Heard = { day: '2022-12-07', source: 'text', id: 'memo-2024/a' };
  expect(inBoth({ ...plain, heard, freshness: 'silent' })).toEqual([
    { state: '取組の報告あり', freshness: 'コミットメントの日：2022年12月7日', flags: [], saysAbsence: false },
    { state: 'Action reported', freshness: 'Day of the commitment: 7 December 2022', flags: [], saysAbsence: false },
  ]);
});

test('flags are said in words and say what is absent', () => {
  expect(inBoth({ ...plain, flags: ['past-due', 'no-trigger-on-record'] })).toEqual([
    {
      state: '取組の報告あり',
      flags: ['本文の期限を経過（完了の報告の記録なし）', '条件付き（条件が生じたとの記録なし）'],
      saysAbsence: true,
    },
    {
      state: 'Action reported',
      flags: [
        'Due date in the text has passed (no report of completion on record)',
        'Conditional (no record that the condition arose)',
      ],
      saysAbsence: true,
    },
  ]);
});
