/** Runs every query of a file; prints milliseconds of the processor for the first, the median and the slowest. `node search.js FILE` */
import { readFileSync } from 'node:fs';
import { search } from '@digital-accords/data/search';

const ROUNDS = 31;

const { ja, en } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const first = processorTime(() => search('半導体'));
const times = [...ja, ...en].map(({ query }) => {
  search(query);
  const all = processorTime(() => {
    for (let round = 0; round < ROUNDS; round += 1) search(query);
  });
  return all / ROUNDS;
});
times.sort((a, b) => a - b);
console.log(JSON.stringify({ first, median: times[times.length / 2], slowest: times.at(-1) }));

/** A query is so short that other programs on the machine would be most of the time on a clock. */
function processorTime(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
