/** The same reader, with the schema of updates asked about each line. `node check-lines.js FILE` */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { validators } from '@digital-accords/validator/authored';

const isUpdate = validators.update;
let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (!isUpdate(JSON.parse(line))) throw new Error(`line ${count + 1} does not fit the schema`);
  count += 1;
}
console.log(count);
