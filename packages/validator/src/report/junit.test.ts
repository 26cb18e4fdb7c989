import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { junit } from './junit.ts';

const warning: Diagnostic = {
  ruleId: 'action-last-resort',
  messageId: 'often',
  params: { count: 4, units: 10 },
  severity: 'warning',
  file: 'b.yaml',
  line: 1,
  column: 1,
  endLine: 2,
  endColumn: 3,
  pointer: '',
  related: [],
  suggestions: [],
};
const sentence =
  '4 of the 10 commitments of this agreement have the action “Cooperation (content not specified)” (`cooperate`). Check whether an action that says more fits, such as “Exchange of information” (`exchange`), “Coordination” (`coordinate`) or “Research and development” (`research`).';

const cases = (files: number, checked?: readonly string[]) =>
  junit({ diagnostics: [warning], files }, 'en', checked)
    .split('\n')
    .slice(2, -2);

test('files that are named are each a case, in their order; a warning fails none', () => {
  expect(cases(3, ['a&b.yaml', 'b.yaml', 'c\u0000\ufffe.yaml'])).toEqual([
    '  <testsuite name="accords" tests="3" failures="0" errors="0" skipped="0">',
    '    <testcase classname="accords" name="a&amp;b.yaml"/>',
    '    <testcase classname="accords" name="b.yaml">',
    `      <system-out>b.yaml:1:1 ${sentence}</system-out>`,
    '    </testcase>',
    '    <testcase classname="accords" name="c\\u{0}\\u{fffe}.yaml"/>',
  ]);
});

test('files that are only counted are one case', () => {
  expect([cases(2).at(-1), cases(3).at(-1), cases(3, ['a.yaml']).at(-1)]).toEqual([
    '    <testcase classname="accords" name="1 file without findings"/>',
    '    <testcase classname="accords" name="2 files without findings"/>',
    '    <testcase classname="accords" name="1 file without findings"/>',
  ]);
});
