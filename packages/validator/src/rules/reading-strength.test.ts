import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { report, sharing } from '../../test/example-paths.ts';

test('readings of which the record derives another strength', () => {
  const findings = found({ [sharing]: [['form: 共有する', 'form: 探求する']] }).filter(
    ({ ruleId }) => ruleId === 'reading-strength',
  );
  const differs = (line: number, index: number) =>
    finding([report, line, 11, 31], {
      ruleId: 'reading-strength',
      messageId: 'differs',
      severity: 'warning',
      pointer: `/readings/${index}/file`,
      params: {
        file: `memo/reading-${index + 1}.jsonl`,
        leaf: '1/a',
        strength: 'undertake',
        id: 'memo-2024/sharing',
        derived: 'explore',
      },
    });
  expect(findings).toEqual([differs(5, 0), differs(8, 1)]);
});
