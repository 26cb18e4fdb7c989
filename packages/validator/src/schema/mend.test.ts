import { expect, test } from 'vitest';
import type { Breach } from './breach.ts';
import { mend } from './mend.ts';

const breach = (messageId: string, pointer: string, ...suggestions: readonly string[]): Breach => ({
  messageId,
  pointer,
  params: {},
  suggestions,
});
const missing = (pointer: string, property: string): Breach => ({
  ...breach('missing-property', `${pointer}/${property}`),
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
  ).toEqual({ value: { kind: 'state', title: 'A', list: ['a', 'b'], 'a/b': {} }, standIns: [] });
});

test('the value itself stays as it is', () => {
  mend(root, [breach('unknown-property', '/extra')]);
  expect(root.extra).toBe(1);
});

test('what is missing is not guessed', () => {
  expect(mend(root, [missing('', 'title')])).toBeUndefined();
  expect(mend(root, [breach('not-a-record', '')])).toBeUndefined();
});

test('what a record cannot do without is given a stand-in', () => {
  const texts = {
    type: 'update',
    title: { ja: '件名' },
    summary: { ja: '', en: 'A text' },
    read: '2026-02-30',
    kind: 'done',
  };
  expect(
    mend(texts, [
      missing('/title', 'en'),
      breach('empty', '/summary/ja'),
      breach('no-such-day', '/read'),
      {
        ...breach('not-a-term', '/kind'),
        params: { terms: [{ term: 'update-kind/started' }, { term: 'update-kind/completed' }] },
      },
    ]),
  ).toEqual({
    value: {
      type: 'update',
      title: { ja: '件名', en: '件名' },
      summary: { ja: 'A text', en: 'A text' },
      read: '2026-02-28',
      kind: 'started',
    },
    standIns: ['started', '2026-02-28', 'A text', '件名'],
  });
});
