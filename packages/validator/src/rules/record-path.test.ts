import { noCoding } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { finding, found, parse, validation } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting, sharing } from '../../test/example-paths.ts';
import { validate } from '../validate/validate.ts';

test('a file that is not where its id says, and no finding on what refers to it', () => {
  expect(found({ [sharing]: [['id: memo-2024/sharing', 'id: memo-2024/information-sharing']] })).toEqual([
    finding([sharing, 2, 5, 34], {
      ruleId: 'record-path',
      messageId: 'differs',
      pointer: '/id',
      params: { id: 'memo-2024/information-sharing', path: 'commitments/memo-2024/information-sharing.yaml' },
    }),
  ]);
});

test('a submission may stand anywhere', () => {
  const file = parse('update.yaml', files[meeting] ?? '');
  const input = { files: [file], against: validation({}), sources: new Map(), coding: noCoding };
  expect(validate({ ...input, today: '2026-01-31' }).diagnostics).toEqual([]);
});
