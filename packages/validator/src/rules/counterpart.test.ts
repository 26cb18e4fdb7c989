import { expect, test } from 'vitest';
import { foundWithLater, laterUnit, relation } from '../../test/later-agreement.ts';

const none = (...ids: readonly string[]): string =>
  ids.length === 0
    ? 'noCounterpart:\n  candidates: []\n'
    : `noCounterpart:\n  candidates:\n${ids.map((id) => `    - id: ${id}\n      reason:\n        ja: 例\n        en: Example\n`).join('')}`;
const both = ['memo-2024/sharing', 'memo-2024/research'];
const found = (unit: string, party?: 'two') =>
  foundWithLater({ unit, ...(party && { party }) }, 'counterpart').map(({ file, messageId, params, pointer }) => [
    file,
    messageId,
    params,
    pointer,
  ]);

test('a relation, or all candidates, is enough; other parties owe neither', () => {
  expect([found(relation('continues', 'memo-2024/sharing')), found(none(...both)), found('', 'two')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a later commitment that says nothing', () => {
  expect(found('')).toEqual([[laterUnit, 'unstated', {}, '/type']]);
});

test('a relation and no counterpart at once', () => {
  expect(found(relation('continues', 'memo-2024/sharing') + none())).toEqual([
    [laterUnit, 'both', {}, '/noCounterpart'],
  ]);
});

test('a candidate that is missing, and one that is none', () => {
  expect(found(none('memo-2024/sharing', 'note-2025/sharing'))).toEqual([
    [
      laterUnit,
      'missing-topic',
      { ids: ['memo-2024/research'], shared: [{ term: 'topic/data/flows' }] },
      '/noCounterpart/candidates',
    ],
    [laterUnit, 'needless-candidate', { id: 'note-2025/sharing' }, '/noCounterpart/candidates/1/id'],
  ]);
});
