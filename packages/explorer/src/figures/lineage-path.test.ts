import { expect, test } from 'vitest';
import { rowsOf } from './lineage-path.ts';

const node = (title: string) => ({
  id: 'a/b' as never,
  title,
  path: '',
  isThis: false,
  relation: '具体化（同じ対象）',
});
const column = (...titles: string[]) => ({ title: '', path: '', date: '', nodes: titles.map(node) });

test('the cards of a row are as high as its longest text needs', () => {
  const long = '通信分野における強靱なサプライチェーン、'.repeat(5);
  expect(rowsOf({ columns: [column('相乗効果の向上'), column(long, '相乗効果の向上'), column()] })).toEqual([
    { size: 2, middle: 208, end: 332 },
    { size: 0, middle: 388, end: 464 },
  ]);
  expect(rowsOf({ columns: [column('long '.repeat(200))] }).map(({ size }) => size)).toEqual([4]);
});
