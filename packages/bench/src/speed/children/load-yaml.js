/** What YAML files are measured beside: each read and loaded, and nothing more. `node load-yaml.js FOLDER` */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

let count = 0;
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  load(readFileSync(join(process.argv[2], name), 'utf8'));
  count += 1;
}
console.log(count);
