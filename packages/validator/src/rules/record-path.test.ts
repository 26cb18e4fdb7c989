import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('a file that is not where its id says, and no finding on what refers to it', () => {
  expect(found({ [sharing]: [['id: memo-2024/sharing', 'id: memo-2024/information-sharing']] })).toEqual([
    finding([sharing, 2, 5, 34], {
      rule: 'record-path',
      message: 'differs',
      pointer: '/id',
      params: { id: 'memo-2024/information-sharing', path: 'commitments/memo-2024/information-sharing.yaml' },
    }),
  ]);
});
