/** Prints the mutation test as Markdown: `tsx src/mutation/main.ts [SEED]`. */
import { fileURLToPath } from 'node:url';
import { mutate } from './run.ts';
import { loadWorld } from './world.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
// No source was read after this day, except in a mutant.
const today = '2090-01-01';
const seed = Number(process.argv[2] ?? 1);
const { rules, generic, survivors } = mutate(loadWorld(data, today), seed, {
  generic: 500,
  rule: 60,
  registry: 12,
});

const table = (head: string, rows: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${head} |`,
    `|${head
      .split('|')
      .map(() => '---')
      .join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

console.log(`Seed ${seed}\n`);
console.log(
  table(
    'rule | mutants | caught by it, at the place',
    rules.map(({ operator, total, caught }) => [operator, total, caught]),
  ),
);
console.log(
  `\n${table(
    'generic operator | mutants | caught at the place',
    generic.map(({ operator, total, caught }) => [operator, total, caught]),
  )}`,
);
console.log(
  `\n${table(
    'field whose truth only the source can tell | survived | of',
    survivors.slice(0, 40).map(({ field, survived, total }) => [field, survived, total]),
  )}`,
);
