/** Checks damaged records for some time and prints what went wrong: `tsx src/fuzz/main.ts [SECONDS] [SEED]`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFiles, readSource } from '@digital-accords/validator';
import { collectFiles, readFolder, sha256 } from '@digital-accords/validator/node';
import { randomFrom } from '../random.ts';
import { damage, damageBytes } from './damage.ts';
import { trial } from './trial.ts';

const [seconds, seed] = [Number(process.argv[2] ?? 600), Number(process.argv[3] ?? 1)];
/** An input that takes longer than this hangs, for whoever waits. */
const LONGEST = 5000;
/** Faults that are shown. */
const SHOWN = 10;

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const { files } = collectFiles([join(data, 'records')]);
const decoder = new TextDecoder();
const sources = new Map(
  readFolder(join(data, 'sources')).map(({ file, bytes }) => [
    file,
    { text: decoder.decode(bytes), sha256: sha256(bytes) },
  ]),
);
const against = openFiles({ files, sources, coding: () => readFolder(join(data, 'coding')) });
const yaml = files.map(({ bytes }) => decoder.decode(bytes));
const json = files.flatMap((file) => {
  const read = readSource(file);
  return read.ok ? [JSON.stringify(read.file.value)] : [];
});
const indented = json.map((line) => JSON.stringify(JSON.parse(line), null, 2));
const kinds = [
  { name: 'records/updates/x.yaml', texts: yaml },
  { name: 'records/updates/x.json', texts: indented },
  { name: 'x.ndjson', texts: json },
];

const random = randomFrom(seed);
const faults = new Map<string, { count: number; example: string }>();
const note = (fault: string, example: string): void => {
  const before = faults.get(fault);
  faults.set(fault, { count: (before?.count ?? 0) + 1, example: before?.example ?? example });
};
let [inputs, findings, slowest, memory] = [0, 0, 0, 0];

for (const end = performance.now() + seconds * 1000; performance.now() < end; inputs += 1) {
  const { name, texts } = random.one(kinds) ?? { name: '', texts: [] };
  const text = [damage(random.one(texts) ?? '', random, texts), ...(name === 'x.ndjson' ? [random.one(texts)] : [])];
  const bytes = damageBytes(new TextEncoder().encode(text.join('\n')), random);
  const begin = performance.now();
  try {
    const result = trial(name, bytes, against);
    findings += result.findings;
    for (const fault of result.faults) note(fault, text.join('\n'));
  } catch (error) {
    note(`throws: ${String(error)}`, text.join('\n'));
  }
  const took = performance.now() - begin;
  slowest = Math.max(slowest, took);
  if (took > LONGEST) note('takes too long', text.join('\n'));
  if (inputs % 100 === 0) memory = Math.max(memory, process.memoryUsage().rss);
}

console.log(`Seed ${seed}, ${seconds} s: ${inputs} inputs, ${findings} findings`);
console.log(`slowest input ${Math.round(slowest)} ms, most memory ${Math.round(memory / 2 ** 20)} MiB`);
for (const [fault, { count, example }] of [...faults].slice(0, SHOWN))
  console.log(`${count} × ${fault}\n${JSON.stringify(example).slice(0, 2000)}`);
console.log(`${faults.size} kinds of faults`);
process.exitCode = faults.size === 0 ? 0 : 1;
