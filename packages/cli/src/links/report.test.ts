import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLinkReport } from './report.ts';
import { resultText } from './result-text.ts';

const link = { url: 'https://one.example/', records: ['updates/a'], checked: '2026-01-31' };
const report = (result: object, other: object = {}) =>
  JSON.stringify({ day: '2026-01-31', links: [{ ...link, result, ...other }] });

test.each([
  { state: 'reached', status: 200 },
  { state: 'reached', status: 200, movedTo: 'https://two.example/' },
  { state: 'gone', status: 404 },
  { state: 'failed', problem: 'status', status: 500 },
  { state: 'failed', problem: 'timeout' },
  { state: 'refused', problem: 'address-is-ip' },
])('a report with %j is read as it was written', (result) => {
  expect(readLinkReport(report(result))).toEqual(JSON.parse(report(result)));
});

test.each([
  '',
  '[]',
  '{"day":"2026-02-30","links":[]}',
  report({ state: 'reached' }),
  report({ state: 'gone', status: '404' }),
  report({ state: 'failed', problem: 'constructor' }),
  report({ state: 'refused' }),
  report({ state: 'lost', problem: 'timeout' }),
  report({ state: 'gone', status: 404 }, { records: 'updates/a' }),
  report({ state: 'gone', status: 404 }, { url: 1 }),
])('%j is no report', (text) => {
  expect(readLinkReport(text)).toBeUndefined();
});

test('whatever a file holds, reading it gives a report whose sentences can be said, or nothing', () => {
  const states = fc.constantFrom('reached', 'gone', 'failed', 'refused', 'other');
  const result = fc.record(
    {
      state: states,
      status: fc.oneof(fc.integer(), fc.string()),
      problem: fc.oneof(fc.constant('timeout'), fc.string()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        result.map((one) => report(one)),
        fc.json(),
      ),
      (text) => {
        for (const one of readLinkReport(text)?.links ?? [])
          expect(resultText(one.result, 'ja')).toEqual(expect.any(String));
      },
    ),
  );
});
