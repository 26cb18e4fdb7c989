import type { RecordFinding } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { forget, isDue, noAttention } from './attention.ts';

function finding(ruleId: string, messageId: string): RecordFinding {
  return { ruleId, messageId, message: '', params: {}, severity: 'error', suggestions: [], url: '' };
}
const gap = finding('schema', 'missing-property');
const mistake = finding('schema', 'wrong-form');

test('a mistake is due once its field was typed in, a gap once it was left, everything once it is asked for', () => {
  const attention = noAttention();
  const due = () => [mistake, gap].map((one) => isDue(one, '/title/ja', attention));
  expect(due()).toEqual([false, false]);
  attention.typed.add('/title/ja');
  expect(due()).toEqual([true, false]);
  attention.left.add('/title/ja');
  expect(due()).toEqual([true, true]);
  expect(isDue(gap, '/title/en', attention)).toBe(false);
  expect(isDue(gap, '/title', attention)).toBe(true);
  attention.isAsked = true;
  expect(isDue(gap, '/title/en', attention)).toBe(true);
});

test('after an item was removed, the next ones are known by their new places', () => {
  const attention = noAttention();
  for (const one of ['/about', '/about/0/id', '/about/1/id', '/about/2/kind', '/title/ja']) attention.typed.add(one);
  forget(attention, '/about', 1);
  expect([...attention.typed].sort()).toEqual(['/about', '/about/0/id', '/about/1/kind', '/title/ja']);
});
