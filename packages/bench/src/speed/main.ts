/** Prints the benchmark as a Markdown table: `tsx src/speed/main.ts [ROW…]`. */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Ground } from '../synthetic/updates.ts';
import { groundOf, writeFiles, writeLines } from './inputs.ts';
import { makePlace } from './measure/place.ts';
import type { Inputs } from './measure/row.ts';
import { rows } from './rows.ts';
import { tableOf } from './table.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  console.error(`No row ${unknown.join(', ')}. There are: ${rows.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const { place, remove } = makePlace();
try {
  const inputs = inputsIn();
  const before = load();
  const lines = rows
    .filter(({ name }) => asked.length === 0 || asked.includes(name))
    .flatMap((row) => {
      console.error(`${row.name} …`);
      return row.run(inputs);
    });
  console.log(tableOf(lines));
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`;
  console.log(`\n${machine}; load of the machine ${before} before and ${load()} after.`);
} finally {
  remove();
}

function inputsIn(): Inputs {
  const ground = once((): Ground => groundOf(place.release));
  const lines = new Map<number, string>();
  return {
    place,
    ground,
    lines: (count) => {
      const file = lines.get(count) ?? writeLines(ground(), count, join(place.folder, `updates-${count}.ndjson`));
      lines.set(count, file);
      return file;
    },
    files: once(() => writeFiles(ground(), 1000, join(place.folder, 'updates'))),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
