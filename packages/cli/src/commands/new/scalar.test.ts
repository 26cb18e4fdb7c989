import { expect, test } from 'vitest';
import { scalar } from './scalar.ts';

test.each<[unknown, string]>([
  ['registry', 'registry'],
  ['updates/call-2024', 'updates/call-2024'],
  ['a-b-2022/x', 'a-b-2022/x'],
  ['true', '"true"'],
  ['no', '"no"'],
  ['2022', '"2022"'],
  ['1e3', '"1e3"'],
  ['2022-01-01', '"2022-01-01"'],
  ['a: b # c', '"a: b # c"'],
  [3, '3'],
])('%j is written as %s', (value, text) => {
  expect(scalar(value)).toBe(text);
});
