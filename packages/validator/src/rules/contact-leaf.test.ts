import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { agreement } from '../../test/example-paths.ts';

test('contact details are quoted nowhere, nor shown', () => {
  expect(
    found({
      [agreement]: [["leaf: '3'\n      exact: 法的拘束力を持たない", "leaf: '4'\n      exact: 法的拘束力を持たない"]],
    }),
  ).toEqual([
    finding([agreement, 22, 13, 16], {
      ruleId: 'contact-leaf',
      messageId: 'quoted',
      pointer: '/bindingness/quotes/0/leaf',
      params: { leaf: '4' },
    }),
  ]);
});

test('any other leaf may be quoted', () => {
  const quoted = found({
    [agreement]: [["leaf: '3'\n      exact: 法的拘束力を持たない", "leaf: '2'\n      exact: 前年に"]],
  });
  expect(quoted.filter(({ ruleId }) => ruleId === 'contact-leaf')).toEqual([]);
});
