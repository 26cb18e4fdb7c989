import { expect, test } from 'vitest';
import { fieldWay, termLabel } from './field-way.ts';

test.each<[string, string, readonly string[], readonly string[]]>([
  ['update', '/evidence/0/quote/exact', ['根拠資料 1', '引用', '引用する文言'], ['Evidence 1', 'Quote', 'Exact words']],
  ['update', '/title/ja', ['題名', '日本語'], ['Title', 'Japanese']],
  ['update', '/about/1/id', ['対象 2', '記録'], ['About 2', 'Record']],
  ['update', '/none/a~1b', ['none', 'a/b'], ['none', 'a/b']],
  ['law', '/0', ['1'], ['1']],
  ['update', '', [], []],
])('%s %s', (type, pointer, ja, en) => {
  expect([fieldWay(type, pointer, 'ja'), fieldWay(type, pointer, 'en')]).toEqual([ja, en]);
});

test.each<[string, string, string | undefined]>([
  ['/about/0/kind', 'action-taken', '取組の実施'],
  ['/lifecycle/state', 'withdrawn', '取下げ'],
  ['/lifecycle/state', 'constructor', undefined],
  ['/about/0/kind', 'nothing', undefined],
  ['/about/0/id', 'action-taken', undefined],
  ['/none', 'action-taken', undefined],
])('the label of the term at %s: %s', (pointer, term, label) => {
  expect(termLabel('update', pointer, term, 'ja')).toBe(label);
});
