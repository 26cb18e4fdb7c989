import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

const leaf = "    - leaf: '1'\n      role: stem\n";
const reason = '      why:\n        ja: 例\n        en: Example\n';
const roles = (role: string, why = '') =>
  found({ [memo]: [[leaf, `    - leaf: '1'\n      role: ${role}\n${why}`]] }).filter(
    ({ ruleId }) => ruleId === 'role-why',
  );

test('a leaf that ends like a promise and is called background', () => {
  expect(roles('background')).toEqual([
    finding([memo, 30, 13, 23], {
      ruleId: 'role-why',
      messageId: 'missing',
      pointer: '/text/leaves/1/role',
      params: { leaf: '1', form: '行う', role: { term: 'role/background' } },
    }),
  ]);
});

test('a reason, or another role, is enough', () => {
  expect([roles('background', reason), roles('stem')]).toEqual([[], []]);
});
