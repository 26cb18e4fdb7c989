import { type Commitment, rangeOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { fixtureAt } from '../../../test/fixture.ts';
import { commitmentFacts } from './commitment-facts.ts';

const { commitment } = fixtureAt({ asOf: '2026-01-31', knownAt: '2026-01-31' });
const [sharing] = commitment.filter(({ id }) => id === 'memo-2024/information-sharing');

const facts = (changed: Partial<Commitment>, derived: Partial<Commitment['derived']>, language: 'ja' | 'en') =>
  sharing === undefined
    ? []
    : commitmentFacts(
        { ...sharing, ...changed, derived: { ...sharing.derived, ...derived } },
        { language, named: (id) => id },
      )
        .filter(({ word, value }) => value !== '' && word !== 'strength' && word !== 'actors')
        .map(({ word, value }) => [word, value]);

test('what is indicated, heard and flagged', () => {
  const status = {
    state: 'stated',
    open: true,
    indicated: { state: 'active', by: ['updates/a', 'later-2025/b'] },
    heard: { day: '2025-01-22', source: 'report', id: 'updates/a' },
    freshness: 'ageing',
    flags: ['past-due', 'no-trigger-on-record'],
  } as const;
  expect(facts({}, { status }, 'en')).toEqual([
    ['status', 'Stated; possibly related reports: 1; possibly related later commitments: 1'],
    ['indicated', 'updates/a, later-2025/b'],
    ['heard', '22 January 2025 (updates/a)'],
    ['freshness', 'No new report on record for a year or more'],
    ['flags', 'Due date in the text has passed (no report of completion on record)'],
    ['flags', 'Conditional (no record that the condition arose)'],
  ]);
  expect(facts({}, { status }, 'ja').map(([, value]) => value)).toEqual([
    '表明、関連する可能性がある報告 1件、関連する可能性がある後のコミットメント 1件',
    'updates/a、later-2025/b',
    '2025年1月22日（updates/a）',
    '1年以上、新たな報告の記録なし',
    '本文の期限を経過（完了の報告の記録なし）',
    '条件付き（条件が生じたとの記録なし）',
  ]);
});

test('a commitment that does not count says why', () => {
  const status = { state: 'stated', open: true, flags: [] } as const;
  expect(facts({}, { status, counted: false, notCounted: 'account-only' }, 'en')).toEqual([
    ['counted', 'Not counted (an account alone states it; the text itself has no such commitment)'],
    ['status', 'Stated (no report on record)'],
  ]);
});

test('each deliverable with its due date and its own status', () => {
  const deliverable: Commitment['deliverables'][number] = {
    id: 'results',
    what: { ja: '成果の公表', en: 'Publication of results' },
    due: '2024-05',
    quote: { document: 'documents/memo', leaf: '1/a', exact: '情報', derived: { lang: 'ja', start: 0, end: 2 } },
    derived: {
      due: rangeOf('2024-05'),
      status: {
        state: 'completed',
        open: false,
        since: rangeOf('2024-06'),
        by: 'updates/a',
        basis: 'cites',
        flags: [],
      },
    },
  };
  const status = { state: 'active', open: true, flags: [] } as const;
  expect(facts({ deliverables: [deliverable] }, { status }, 'en')).toEqual([
    ['status', 'Action reported'],
    ['deliverable', 'Publication of results (due: May 2024): Completion reported (June 2024, updates/a)'],
  ]);
  expect(facts({ deliverables: [deliverable] }, { status }, 'ja')).toEqual([
    ['status', '取組の報告あり'],
    ['deliverable', '成果の公表（期限：2024年5月）：完了の報告あり（2024年6月、updates/a）'],
  ]);
});
