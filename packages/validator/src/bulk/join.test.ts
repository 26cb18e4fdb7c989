import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, themes } from '../../test/example-paths.ts';
import { copyOfMeeting, reportOf } from '../../test/reports.ts';
import { against, encode, inLines, lineOf, partOf, stream } from '../../test/stream.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { joinParts, type StreamResult } from './join.ts';

const pillar = (slug: string) =>
  lineOf(themes).replace('memo-2024/pillars/themes', slug).replace('"order":1', '"order":7');
const slugs = ['2024/pillars/new', '2025/pillars/new', '2024/pillars/failed', '2024/pillars/nowhere'].map(
  (rest) => `memo-${rest}`,
);
const reports = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }).map((at) => `updates/report-${at}`),
    about: fc.uniqueArray(fc.constantFrom('memo-2024/sharing', 'memo-2024/research', ...slugs), {
      minLength: 1,
      maxLength: 3,
    }),
    exact: fc.constantFrom('前年に会合を開いた。', '会合を開いた', '前年に', 'その年に'),
    date: fc.constantFrom('../2024-01-31', '2023-02', '2023-03', '2024-01-31'),
  })
  .map(reportOf);
const lines = fc.oneof(
  { arbitrary: reports, weight: 8 },
  fc.constantFrom(
    ...slugs.slice(0, 2).map(pillar),
    pillar('memo-2024/pillars/failed').replace('"order":7', '"order":"7"'),
  ),
  fc.constantFrom(...['updates/meeting', 'updates/other'].map(copyOfMeeting)),
  fc.constant(lineOf(agreement).replace('memo-2024', 'memo-2025')),
  fc.constantFrom(
    '',
    '\r',
    '{',
    '[]',
    '{"a":1,"b":2,"a":3}',
    '\uFEFF{}',
    '{"\0":1}',
    '{"type":"update","id":"updates/report-1"}',
  ),
);

/** What is found where a stream is divided before some of its lines. */
function divided(all: readonly string[], cuts: readonly number[]): StreamResult {
  const bounds = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
  const parts = bounds.slice(1).map((to, at) => {
    const text = all.slice(bounds[at], to).map((line) => `${line}\n`);
    return partOf([encode(text.join(''))], { ...against, isLaterPart: (bounds[at] ?? 0) > 0 });
  });
  return joinParts(parts, stream);
}

/** Repetitions at the beginning of their lines, where those across parts are shown. */
function atBeginnings(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .map((one) =>
      one.message.endsWith('-line') && one.range
        ? { ...one, range: { ...one.range, startColumn: 1, endColumn: 1 } }
        : one,
    )
    .map((one) => JSON.stringify(one))
    .sort();
}

test('wherever a stream is divided between its lines, the same is found', () => {
  const streams = fc.array(lines, { minLength: 1, maxLength: 90, size: 'max' });
  fc.assert(
    fc.property(streams, fc.array(fc.nat(), { maxLength: 3 }), (all, cuts) => {
      const [whole, parts] = [divided(all, []), divided(all, cuts)];
      expect(parts.lines).toBe(all.length);
      expect(parts.more).toEqual(whole.more);
      expect(atBeginnings(parts.diagnostics)).toEqual(atBeginnings(whole.diagnostics));
      for (const [line, text] of parts.texts) expect(whole.texts.get(line)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a repetition is shown in its place where the first is in the same part, else at the beginning of its line', () => {
  const all = ['updates/report-1', 'updates/report-2', 'updates/report-2'].map((id) => reportOf({ id, exact: id }));
  const [within] = inLines(...all).diagnostics.filter(({ rule }) => rule === 'id-unique');
  const ids = (cuts: readonly number[]) => divided(all, cuts).diagnostics.filter(({ rule }) => rule === 'id-unique');
  expect(within).toMatchObject({ params: { line: 2 }, range: { startLine: 3, startColumn: 18 } });
  expect(ids([1])).toEqual([within]);
  expect(ids([2])).toEqual([{ ...within, range: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 } }]);
});

test('a stream in another encoding is refused once, however many parts it has', () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${'{}\n'.repeat(4)}`, 'utf16le'));
  const middle = bytes.indexOf(10) + 1;
  const parts = [
    partOf([bytes.subarray(0, middle)]),
    partOf([bytes.subarray(middle)], { ...against, isLaterPart: true }),
  ];
  expect(joinParts(parts, stream)).toEqual(joinParts([partOf([bytes])], stream));
});
