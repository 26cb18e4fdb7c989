import type { Coding } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { edited, finding, found } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { report } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

const second = 'memo/reading-2.jsonl';

/** Findings where the second reading is another. */
function foundWith(change: (leaves: Coding['leaves']) => Coding['leaves']) {
  const changed = { ...coding, leaves: change(coding.leaves) };
  return validate({ files: edited({}), sources, coding: changed, today: '2026-01-31' }).diagnostics;
}

test('a reading that is not there', () => {
  expect(found({ [report]: [[second, 'memo/reading-3.jsonl']] })).toEqual([
    finding([report, 8, 11, 31], {
      ruleId: 'reading-leaves',
      messageId: 'missing',
      pointer: '/readings/1/file',
      params: { file: 'memo/reading-3.jsonl' },
    }),
  ]);
});

test('a leaf that is left out', () => {
  const without = (lines: Coding['leaves']): Coding['leaves'] =>
    new Map(lines).set(second, (lines.get(second) ?? []).toSpliced(1, 1));
  expect(foundWith(without)).toEqual([
    finding([report, 8, 11, 31], {
      ruleId: 'reading-leaves',
      messageId: 'leaves',
      pointer: '/readings/1/file',
      params: { file: second, number: 2, actual: '1/a', expected: '1' },
    }),
  ]);
});

test('a leaf that is not read at the end', () => {
  const short = (lines: Coding['leaves']): Coding['leaves'] =>
    new Map(lines).set(second, (lines.get(second) ?? []).slice(0, -1));
  expect(foundWith(short).map(({ params }) => params)).toEqual([
    { file: second, number: 7, actual: '—', expected: '4' },
  ]);
});

test('words of a unit that are not in the leaf', () => {
  const changed = (lines: Coding['leaves']): Coding['leaves'] =>
    new Map(lines).set(
      second,
      (lines.get(second) ?? []).map((line) => ({
        ...line,
        units: line.units.map((unit) => ({ ...unit, exact: unit.exact.replace('毎年', '毎月') })),
      })),
    );
  expect(foundWith(changed)).toEqual([
    finding([report, 8, 11, 31], {
      ruleId: 'reading-leaves',
      messageId: 'words',
      pointer: '/readings/1/file',
      params: { file: second, leaf: '1/a', exact: '情報を毎月共有する。' },
    }),
  ]);
});

test('two readings that are one file, whatever else is said of them', () => {
  expect(found({ [report]: [[second, 'memo/reading-1.jsonl']] })).toEqual([
    finding([report, 8, 11, 31], {
      ruleId: 'reading-leaves',
      messageId: 'same-file',
      pointer: '/readings/1/file',
      params: { file: 'memo/reading-1.jsonl' },
    }),
  ]);
});

test('both readings as they are', () => {
  expect(foundWith((lines) => lines)).toEqual([]);
});
