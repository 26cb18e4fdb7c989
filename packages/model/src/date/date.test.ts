import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, latestDay, parseDay } from './day.ts';
import { addDuration, parseDuration } from './duration.ts';
import { bounds, parseEdtf } from './edtf.ts';
import { formatEdtf } from './format.ts';

const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9899-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const single = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 3)}X`),
  day.map((text) => `${text.slice(0, 2)}XX`),
  day.map((text) => `${text.slice(0, 4)}-XX`),
  day.map((text) => `${text.slice(0, 7)}-XX`),
  day.map((text) => `${text.slice(0, 4)}-XX-XX`),
);

describe('edtf', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-01-22', '2025-01-22', '2025-01-22'],
    ['2024-04/2025-03', '2024-04-01', '2025-03-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-02-XX', '2023-02-01', '2023-02-28'],
    ['2022~', '2022-01-01', '2022-12-31'],
    ['../2025-01-22', undefined, '2025-01-22'],
    ['2023/', '2023-01-01', undefined],
    ['2023-05?/..', '2023-05-01', undefined],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok && bounds(parsed.value)).toEqual({ earliest, latest });
  });

  test.each([
    ['2025-02-30', 'no-such-day', 0],
    ['2025-13', 'no-such-day', 0],
    ['2023-02-29', 'no-such-day', 0],
    ['2025-21', 'level-not-supported', 0],
    ['2025-01-22T10:00:00', 'level-not-supported', 0],
    ['2004?-06', 'level-not-supported', 0],
    ['201X-05', 'level-not-supported', 0],
    ['201X~', 'level-not-supported', 0],
    ['22 January 2025', 'not-a-date', 0],
    ['', 'not-a-date', 0],
    ['..', 'not-a-date', 0],
    ['../..', 'level-not-supported', 0],
    ['../', 'level-not-supported', 0],
    ['/', 'not-a-date', 0],
    // EDTF of a level, or of a part of level 1, that is not in use is not “no date”.
    ['-1985', 'level-not-supported', 0],
    ['-0044-03-15', 'level-not-supported', 0],
    ['1XXX', 'level-not-supported', 0],
    ['XXXX', 'level-not-supported', 0],
    ['1984-1X', 'level-not-supported', 0],
    ['1X84-12', 'level-not-supported', 0],
    ['2004-06/1XXX', 'level-not-supported', 8],
    ['198', 'not-a-date', 0],
    ['2025/2024', 'interval-reversed', 4],
    ['2025/soon', 'not-a-date', 5],
  ])('%s is refused as %s', (text, problem, at) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem, at });
  });

  test('the npm package edtf gives the same first and last moment', () => {
    fc.assert(
      fc.property(single, fc.constantFrom('', '?', '~', '%'), (text, sign) => {
        // Level 1 qualifies only dates whose digits are all known.
        const qualified = text.includes('X') ? text : text + sign;
        const oracle = edtf(qualified);
        const parsed = parseEdtf(qualified);
        expect(parsed.ok && bounds(parsed.value)).toEqual({
          earliest: new Date(oracle.min).toISOString().slice(0, 10),
          latest: new Date(oracle.max).toISOString().slice(0, 10),
        });
      }),
    );
  });

  test('an interval of two dates spans both, in whatever precision they are written', () => {
    fc.assert(
      fc.property(single, single, (one, other) => {
        const [a, b] = [parseEdtf(one), parseEdtf(other)];
        if (!a.ok || !b.ok) throw new Error('a generated date was refused');
        const [first, second] = [bounds(a.value), bounds(b.value)];
        const joined = parseEdtf(`${one}/${other}`);
        const reversed = String(first.earliest) > String(second.latest);
        expect(joined.ok ? bounds(joined.value) : joined.problem).toEqual(
          reversed ? 'interval-reversed' : { earliest: first.earliest, latest: second.latest },
        );
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9X?~%./-]{0,30}$/)),
        (text) => typeof parseEdtf(text).ok === 'boolean',
      ),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-11-22T09:59:59Z', '2026-11-22'],
    ['2026-11-22T10:00:00Z', '2026-11-23'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s the latest day that has begun anywhere is %s', (now, day) => {
    expect(latestDay(new Date(now))).toBe(day);
  });

  test('the calendar is that of Date.UTC', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (start, days) => {
        const moved = new Date(`${start}T00:00:00Z`);
        moved.setUTCDate(moved.getUTCDate() + days);
        expect(addDays(start, days)).toBe(moved.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-15', 14, '2027-01-15'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  test.each(['2025-02-29', '2025-00-10', '2025-1-01', '2025-01-22 ', 'today'])('%s is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('durations are months and days', () => {
    expect([
      parseDuration('P1Y'),
      parseDuration('P1Y6M'),
      parseDuration('P2W'),
      parseDuration('P'),
      parseDuration('P0D'),
    ]).toEqual([{ months: 12, days: 0 }, { months: 18, days: 0 }, { months: 0, days: 14 }, undefined, undefined]);
    expect(addDuration('2024-01-31', { months: 1, days: 1 })).toBe('2024-03-01');
  });
});

test.each([
  ['2025-01', '2025年1月', 'January 2025'],
  ['2025-01-22', '2025年1月22日', '22 January 2025'],
  ['2024-04/2025-03', '2024年4月から2025年3月まで', 'April 2024 to March 2025'],
  ['2024-02-06/2024-02-07', '2024年2月6日から7日まで', '6 to 7 February 2024'],
  ['2024-03-30/2024-04-01', '2024年3月30日から4月1日まで', '30 March to 1 April 2024'],
  ['2024-04/2024-06', '2024年4月から6月まで', 'April to June 2024'],
  ['2024-01~/2024-06', '2024年1月頃から2024年6月まで', 'around January 2024 to June 2024'],
  ['2024/2024-06', '2024年から2024年6月まで', '2024 to June 2024'],
  ['2025~', '2025年頃', 'around 2025'],
  ['../2025-01-22', '2025年1月22日まで', 'by 22 January 2025'],
  ['2023/', '2023年から', 'from 2023'],
  ['201X', '2010年代', '2010s'],
  ['20XX', '2000～2099年', '2000–2099'],
  ['soon', 'soon', 'soon'],
])('%s is written %s and %s', (text, ja, en) => {
  expect([formatEdtf(text, 'ja'), formatEdtf(text, 'en')]).toEqual([ja, en]);
});
