import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { organisation } from '../../test/example-paths.ts';

test('a country code that is none, with the one that is meant', () => {
  expect(found({ [organisation]: [['kind: state\n', 'kind: state\ncountry: UK\n']] })).toEqual([
    finding([organisation, 4, 10, 12], {
      ruleId: 'country-code',
      messageId: 'unknown',
      pointer: '/country',
      params: { code: 'UK' },
      suggestions: ['GB'],
    }),
  ]);
  expect(found({ [organisation]: [['kind: state\n', 'kind: state\ncountry: GB\n']] })).toEqual([]);
});
