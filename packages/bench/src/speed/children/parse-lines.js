/** What NDJSON is measured beside: every line parsed as it comes. `node parse-lines.js FILE` */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  JSON.parse(line);
  count += 1;
}
console.log(count);
