import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting } from '../../test/example-paths.ts';

test('a day that no calendar has', () => {
  expect(found({ [meeting]: [['../2024-01-31', '2024-02-30']] })).toEqual([
    finding([meeting, 17, 9, 19], {
      ruleId: 'edtf',
      messageId: 'no-such-day',
      pointer: '/date/edtf',
      params: { value: '2024-02-30' },
    }),
  ]);
});

test('an interval that ends before it begins', () => {
  expect(found({ [meeting]: [['../2024-01-31', '2024/2023']] })).toEqual([
    finding([meeting, 17, 9, 18], {
      ruleId: 'edtf',
      messageId: 'interval-reversed',
      pointer: '/date/edtf',
      params: { value: '2024/2023' },
    }),
  ]);
});

test('EDTF that the registry does not use', () => {
  expect(found({ [meeting]: [['../2024-01-31', '2024-21']] })).toEqual([
    finding([meeting, 17, 9, 16], {
      ruleId: 'edtf',
      messageId: 'level-not-supported',
      pointer: '/date/edtf',
      params: { value: '2024-21' },
    }),
  ]);
});

test.each([
  ['2024.1.31', ['2024-01-31']],
  ['2024/1/31', ['2024-01-31']],
  ['31/1/2024', []],
])('no date of EDTF, and what it writes: %s', (value, suggestions) => {
  expect(found({ [meeting]: [['../2024-01-31', `'${value}'`]] })).toEqual([
    finding([meeting, 17, 9, 11 + value.length], {
      ruleId: 'edtf',
      messageId: 'not-a-date',
      pointer: '/date/edtf',
      params: { value },
      suggestions,
    }),
  ]);
});

test.each(["'2024'", '2024-01', '2024-01-31', '2024-01/2024-03', '../2024-01-31', '2024-01-31/..', '202X'])(
  '%s is a date',
  (edtf) => {
    const dated = found({ [meeting]: [['../2024-01-31', edtf]] });
    expect(dated.filter(({ ruleId }) => ruleId === 'edtf')).toEqual([]);
  },
);
