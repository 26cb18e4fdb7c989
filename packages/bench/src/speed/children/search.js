/** Runs every query of a file; prints milliseconds of the first, of the median one and of the slowest. `node search.js FILE` */
import { readFileSync } from 'node:fs';
import { search } from '@digital-accords/data/search';

const ROUNDS = 31;

const { ja, en } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const first = timeOf(() => search('半導体'));
const times = [...ja, ...en].map(({ query }) => {
  const rounds = Array.from({ length: ROUNDS }, () => timeOf(() => search(query))).sort((a, b) => a - b);
  return rounds[(ROUNDS - 1) / 2];
});
times.sort((a, b) => a - b);
console.log(JSON.stringify({ first, median: times[times.length / 2], slowest: times.at(-1) }));

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
