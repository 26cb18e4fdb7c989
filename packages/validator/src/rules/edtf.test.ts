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

test.each(['2024-21', '-1985', '1XXX', '1984-1X', '2004?-06', '../..'])(
  'EDTF that the registry does not use: %s',
  (value) => {
    expect(found({ [meeting]: [['../2024-01-31', `'${value}'`]] })).toEqual([
      finding([meeting, 17, 9, 11 + value.length], {
        ruleId: 'edtf',
        messageId: 'level-not-supported',
        pointer: '/date/edtf',
        params: { value },
      }),
    ]);
  },
);

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

test.each([
  "'2024'",
  '2024-01',
  '2024-01-31',
  '2024-01/2024-03',
  '../2024-01-31',
  '2024-01-31/..',
  '202X',
  '20XX',
  "'0794'",
  "'1603'",
  "'2250'",
])('%s is a date', (edtf) => {
  const dated = found({ [meeting]: [['../2024-01-31', edtf]] });
  expect(dated.filter(({ ruleId }) => ruleId === 'edtf')).toEqual([]);
});
