import { expect, test } from 'vitest';
import { progressLine, progressOn } from './progress.ts';

test('a line says how far a check has come, how fast it goes, and how long it will take', () => {
  const progress = { file: 'a.ndjson', bytes: 250, size: 1000, lines: 500, elapsed: 1000 };
  expect([progressLine(progress, 'en'), progressLine({ ...progress, size: undefined }, 'ja')]).toEqual([
    'a.ndjson: 25%, 500 lines, 500 lines per second, 3 s left',
    'a.ndjson：500行、毎秒500行',
  ]);
});

test('progress is shown now and then, and to nobody where there is no terminal', () => {
  const shown: string[] = [];
  const times = [0, 100, 250, 300];
  const terminal = { rewrite: (line: string) => shown.push(line), now: () => times.shift() ?? 0 };
  const tell = progressOn(terminal, { file: 'a', size: 30, language: 'en' });
  for (const lines of [1, 3, 6]) tell({ bytes: 10, lines });
  expect(shown).toEqual(['a: 66%, 3 lines, 12 lines per second, 1 s left']);
  progressOn(undefined, { file: 'a', size: 30, language: 'en' })({ bytes: 10, lines: 1 });
  expect(shown.length).toBe(1);
});
