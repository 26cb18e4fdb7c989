import { expect, test } from 'vitest';
import { edited, finding, foundIn } from '../../test/example.ts';
import { memo, report } from '../../test/example-paths.ts';

test('a document that is coded complete without a report', () => {
  const unreported = edited({}).filter(({ file }) => file !== report);
  const findings = foundIn(unreported).filter(({ ruleId }) => ruleId === 'coding-reported');
  expect(findings).toEqual([
    finding([memo, findings[0]?.line ?? 0, 11, 19], {
      ruleId: 'coding-reported',
      messageId: 'missing',
      pointer: '/text/coding',
      params: { id: 'documents/memo', report: 'coding-reports/memo' },
    }),
  ]);
});

test('one that is being coded, and one whose report failed', () => {
  const begun = edited({ [memo]: [['coding: complete', 'coding: in-progress']] }).filter(({ file }) => file !== report);
  const broken = edited({ [report]: [['document: documents/memo', 'document: 1']] });
  expect([...foundIn(begun), ...foundIn(broken)].filter(({ ruleId }) => ruleId === 'coding-reported')).toEqual([]);
});
