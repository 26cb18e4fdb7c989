import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

test('an override that changes nothing', () => {
  const override = (line: number): string =>
    `overrides:\n    - op: break\n      line: ${line}\n      column: 4\n      reason:\n        ja: 例\n        en: example\n  `;
  expect(found({ [memo]: [['  leaves:', `  ${override(90)}leaves:`]] })).toEqual([
    {
      ruleId: 'override-idle',
      messageId: 'idle',
      params: { op: { term: 'Override/break' }, line: 90, column: 4 },
      severity: 'error',
      file: memo,
      line: 26,
      column: 7,
      endLine: 31,
      endColumn: 20,
      pointer: '/text/overrides/0',
      related: [],
      suggestions: [],
    },
  ]);
});
