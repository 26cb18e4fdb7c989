import { expect, test } from 'vitest';
import { edited, finding, foundIn, parse } from '../../test/example.ts';
import { meeting } from '../../test/example-paths.ts';

const file = 'records/updates/nothing.yaml';

/** A search for reports on a commitment that has one, which was public by 2024-01-31. */
const search = (day: string) =>
  parse(
    file,
    `type: update
id: updates/nothing
title: { ja: 該当なし, en: Nothing found }
summary: { ja: 該当なし, en: Nothing found. }
about:
  - id: memo-2024/sharing
    kind: no-evidence-found
    reason: { ja: 該当なし, en: Nothing found. }
search:
  where: { ja: 官報, en: The gazette }
  object: { ja: 会合, en: The meeting }
  terms: [会合, meeting]
  nearest: { ja: なし, en: None. }
  day: '${day}'
reviewed: '2026-01-15'
`,
  );

test('a search that overlooked a report', () => {
  expect(foundIn([...edited({}), search('2026-01-15')])).toEqual([
    finding([file, 7, 11, 28], {
      ruleId: 'absence-reported',
      messageId: 'reported',
      severity: 'warning',
      pointer: '/about/0/kind',
      params: { id: 'memo-2024/sharing', day: '2026-01-15', reports: ['updates/meeting'] },
    }),
  ]);
});

test('a search before the report, and one where there is none', () => {
  expect(foundIn([...edited({}), search('2023-12-31')]).filter(({ ruleId }) => ruleId === 'absence-reported')).toEqual(
    [],
  );
  const related = edited({ [meeting]: [['kind: action-taken', 'kind: related-activity']] });
  expect(foundIn([...related, search('2026-01-15')])).toEqual([]);
});
