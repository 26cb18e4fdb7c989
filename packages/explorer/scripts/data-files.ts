/**
 * Writes what lies below `/data/v1/`: the registry in every format with descriptor and checksums, each record as a file
 * of its own at its id, and the authored registry, which a check of a submission reads. These are static files, written
 * before the pages, so that no process that makes pages holds them: `data-files [FOLDER OF STATIC FILES]`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formats, writeIn } from '@digital-accords/exports';
import { published } from '@digital-accords/exports/published';
import { jsonText } from '@digital-accords/validator/report';

const [staticFolder = 'static'] = process.argv.slice(2);
const dataFolder = join(staticFolder, 'data/v1');

function write(path: string, content: string | Uint8Array): void {
  const file = join(dataFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

rmSync(dataFolder, { recursive: true, force: true });

for (const { path, content } of await writeIn(formats['data-package'], published)) write(path, content);

for (const record of Object.values(published).flat()) write(`${record.id}.json`, `${jsonText(record)}\n`);

// The data package has these files compressed; the host of the site compresses them by itself.
const authored = dirname(createRequire(import.meta.url).resolve('@digital-accords/data/authored/registry.ndjson.gz'));
for (const name of readdirSync(authored))
  write(`authored/${name.replace(/\.gz$/, '')}`, gunzipSync(readFileSync(join(authored, name))));
