import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sampleOf } from '../measure/child.ts';
import { amountLine, decimal, type Line } from '../measure/line.ts';
import { median } from '../measure/median.ts';
import type { Row } from '../measure/row.ts';

const ROUNDS = 9;
/** Milliseconds of a query, and bytes of what is searched. */
const MOST = { ms: 5, bytes: 150_000 };

/** Size of the texts that are searched, and time of the queries of the test of search. */
export const dataSearch: Row = {
  name: 'data-search',
  run: ({ place }) => {
    const texts = readFileSync(join(place.release, '../search/entries.js'));
    const bytes = gzipSync(texts, { level: 9 }).length;
    const args = [place.script('search.js'), join(place.registry, 'test/search/queries.json')];
    const samples = Array.from({ length: ROUNDS }, () =>
      JSON.parse(sampleOf({ args, cwd: place.folder, isBare: true }).out),
    );
    const line = (name: string, key: 'first' | 'median' | 'slowest', most?: number): Line => {
      const ms = median(samples.map((sample) => sample[key]));
      const reach = most === undefined ? '–' : `≤ ${most} ms`;
      const reached = most === undefined ? { reached: '–' } : {};
      return { ...amountLine(name, `${decimal(ms)} ms`, '–', '–', reach, ms <= (most ?? ms)), ...reached };
    };
    const size = `${decimal(bytes / 1000, 1)} kB of ${decimal(texts.length / 1000, 0)} kB`;
    return [
      amountLine('texts that are searched, gzipped', size, '–', '–', `≤ ${MOST.bytes / 1000} kB`, bytes <= MOST.bytes),
      line('first query, which folds the texts', 'first'),
      line('a query (the median of 60)', 'median', MOST.ms),
      line('a query (the slowest of 60)', 'slowest', MOST.ms),
    ];
  },
};
