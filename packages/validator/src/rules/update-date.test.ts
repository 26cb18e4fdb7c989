import { expect, test } from 'vitest';
import { edited, finding, found, foundIn, parse } from '../../test/example.ts';
import { event, talks } from '../../test/example-dates.ts';
import { meeting } from '../../test/example-paths.ts';

test('an update without a date', () => {
  expect(found({ [meeting]: [['date:\n  edtf: ../2024-01-31\n', '']] })).toEqual([
    finding([meeting, 1, 7, 13], { ruleId: 'update-date', messageId: 'missing', pointer: '/type' }),
  ]);
});

test('an event says when', () => {
  const files = edited({ [meeting]: [['date:\n  edtf: ../2024-01-31', 'event: events/talks']] });
  expect(foundIn([...files, parse(event, talks('2024-02'))])).toEqual([]);
});
