import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('a note names a leaf that does not exist', () => {
  expect(
    found({
      [sharing]: [
        ['title:', 'notes:\n  - kind: coding\n    leaf: 1/d\n    text:\n      ja: 例\n      en: example\ntitle:'],
      ],
    }),
  ).toEqual([
    finding([sharing, 6, 11, 14], {
      ruleId: 'leaf-reference',
      messageId: 'missing',
      pointer: '/notes/0/leaf',
      params: { leaf: '1/d', documents: ['documents/memo'] },
      suggestions: ['1/a', '1/b', '1'],
    }),
  ]);
});

test('a note names one that does', () => {
  expect(
    found({
      [sharing]: [
        ['title:', 'notes:\n  - kind: coding\n    leaf: 1/b\n    text:\n      ja: 例\n      en: example\ntitle:'],
      ],
    }),
  ).toEqual([]);
});
