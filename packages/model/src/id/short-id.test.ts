import { expect, test } from 'vitest';
import { idsMeantBy } from './short-id.ts';

const ids = [
  'jp-gb-digital-partnership-2022/open-ran-joint-research',
  'jp-gb-digital-partnership-2022/pillars/growth',
  'jp-gb-frontier-2026/pillars/growth',
  'organisations/jp-meti',
  'documents/memo',
  'coding-reports/memo',
];

test.each([
  ['the slug', 'open-ran-joint-research', [0]],
  ['the folder of the type before it', 'commitments/jp-gb-digital-partnership-2022/open-ran-joint-research', [0]],
  ['the path of its file', 'records/commitments/jp-gb-digital-partnership-2022/open-ran-joint-research.yaml', [0]],
  ['without its folder', 'jp-meti', [3]],
  ['without the word pillars', 'jp-gb-frontier-2026/growth', [2]],
  ['of several', 'growth', [1, 2]],
  ['of two types', 'memo', [4, 5]],
  ['only a part of a slug', 'meti', []],
  ['a folder alone', 'documents/', []],
  ['an id itself', 'documents/memo', [5]],
])('%s: %s', (_, written, meant) => {
  expect(idsMeantBy(written, ids)).toEqual(meant.map((at) => ids[at]));
});
