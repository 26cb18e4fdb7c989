import { expect, test } from 'vitest';
import type { Breach } from './breach.ts';
import { mend } from './mend.ts';

const breach = (message: string, pointer: string, ...suggestions: readonly string[]): Breach => ({
  message,
  pointer,
  params: {},
  suggestions,
});
const root = { kind: 'stat', titel: 'A', extra: 1, list: ['a', 'x', 'b', 'y'], 'a/b': { c: 1 } };

test('a misspelt term and key become the nearest; what nobody knows goes', () => {
  expect(
    mend(root, [
      breach('not-a-term', '/kind', 'state'),
      breach('unknown-property', '/titel', 'title'),
      breach('unknown-property', '/extra'),
      breach('wrong-form', '/list/1'),
      breach('wrong-form', '/list/3'),
      breach('wrong-type', '/a~1b/c'),
    ]),
  ).toEqual({ kind: 'state', title: 'A', list: ['a', 'b'], 'a/b': {} });
});

test('the value itself stays as it is', () => {
  mend(root, [breach('unknown-property', '/extra')]);
  expect(root.extra).toBe(1);
});

test('what is missing is not guessed', () => {
  expect(mend(root, [breach('missing-property', '', 'title')])).toBeUndefined();
  expect(mend(root, [breach('not-a-record', '')])).toBeUndefined();
});
