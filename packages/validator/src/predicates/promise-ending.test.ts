import { expect, test } from 'vitest';
import { promiseEnding } from './promise-ending.ts';

test.each([
  ['両者は次のことを行う。', '行う'],
  ['両者は年一回の会合を設けることを決定した。', '決定する'],
  ['両者は緊密な協力にコミットしました。', 'コミットする'],
  ['両者は協力する意向を示した', '意向を示す'],
  ['対策が必要であることで一致している。', '一致する'],
  ['会合を開くことが合意された。', '合意する'],
  ['両者は共に検討を進めています。', '検討を進める'],
  ['両者はこれを続けていく。', '続ける'],
  ['これは最優先であり続ける。', '続ける'],
])('%s ends like a promise', (sentence, form) => {
  expect(promiseEnding(sentence)).toBe(form);
});

test.each(['両者は前年に協力した。', '共同研究が行われた。', '両者はその重要性を認識した。', '覚書'])(
  '%s does not',
  (sentence) => {
    expect(promiseEnding(sentence)).toBeUndefined();
  },
);
