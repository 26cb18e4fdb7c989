import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { organisation } from '../../test/example-paths.ts';

test('nothing was read after today', () => {
  expect(found({ [organisation]: [['2026-01-15', '2026-02-01']] })).toEqual([
    finding([organisation, 15, 11, 23], {
      ruleId: 'day-in-future',
      messageId: 'later',
      pointer: '/sources/0/read',
      params: { field: { field: 'organisation.sources.read' }, day: '2026-02-01', today: '2026-01-31' },
    }),
  ]);
});

test('today is not in the future', () => {
  expect(found({ [organisation]: [['2026-01-15', '2026-01-31']] })).toEqual([]);
});
