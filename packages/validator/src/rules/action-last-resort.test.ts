import { expect, test } from 'vitest';
import { edited, finding, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { agreement } from '../../test/example-paths.ts';

test('the last resort is advice, where it is used in more than three of ten units', () => {
  const unit = (index: number, action: string) => {
    const path = 'records/commitments/memo-2024/research.yaml';
    const text = (files[path] ?? '').replace('memo-2024/research', `memo-2024/unit-${index}`);
    return parse(path.replace('research', `unit-${index}`), text.replace('action: research', `action: ${action}`));
  };
  const advice = (often: number) =>
    foundIn([
      ...edited({}),
      ...Array.from({ length: 8 }, (_, index) => unit(index, index < often ? 'cooperate' : 'research')),
    ]);
  expect(advice(3)).toEqual([]);
  expect(advice(4)).toEqual([
    finding([agreement, 2, 5, 14], {
      ruleId: 'action-last-resort',
      messageId: 'often',
      pointer: '/id',
      severity: 'warning',
      params: { count: 4, units: 10 },
    }),
  ]);
});
