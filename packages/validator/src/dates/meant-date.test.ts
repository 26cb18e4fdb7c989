import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantDate, meantDay } from './meant-date.ts';

test.each([
  ['2026/11/23', '2026-11-23'],
  ['2026.11.23', '2026-11-23'],
  ['2026-1-3', '2026-01-03'],
  ['20261123', '2026-11-23'],
  ['２０２６年１１月２３日', '2026-11-23'],
  ['2026年11月23日（月）', '2026-11-23'],
  ['2026 年 11 月 23 日', '2026-11-23'],
  ['二〇二六年十一月二十三日', '2026-11-23'],
  ['令和8年11月23日', '2026-11-23'],
  ['令和八年十月十日', '2026-10-10'],
  ['令和元年5月1日', '2019-05-01'],
  ['R8.11.23', '2026-11-23'],
  ['昭和64年1月7日', '1989-01-07'],
  ['23 November 2026', '2026-11-23'],
  ['November 23, 2026', '2026-11-23'],
  ['3rd Sept. 2026', '2026-09-03'],
  ['2026/11', '2026-11'],
  ['令和8年11月', '2026-11'],
  ['令和8年', '2026'],
  ['Nov 2026', '2026-11'],
  ['2024年4月〜2025年3月', '2024-04/2025-03'],
  ['2024年4月から2025年3月まで', '2024-04/2025-03'],
])('%s is %s', (text, date) => {
  expect(meantDate(text)).toBe(date);
});

test.each([
  '2026/02/29',
  '2026/13/1',
  '2026/00/10',
  '03/04/2026',
  '令和0年1月1日',
  '平成31年5月1日',
  '平成35年3月31日',
  '昭和64年1月8日',
  '明治5年1月1日',
  'Novembre 2026',
  'Marchish 2026',
  '26/11/23',
  '11月23日',
  '2026年度',
  'yesterday',
  '',
])('%s says nothing certain', (text) => {
  expect(meantDate(text)).toBeUndefined();
});

test('a month is no day', () => {
  expect(meantDay('2026/11')).toBeUndefined();
});

test('no text makes it throw, and a day that is meant exists', () => {
  const units = fc.constantFrom(...'0123456789/.-年月日令和平成元R〜 十二Nov,');
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 24 }), (text) => {
      const day = meantDay(text);
      if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }),
    { numRuns: 20_000 },
  );
});
