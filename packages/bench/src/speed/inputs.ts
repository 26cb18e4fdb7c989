import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openRelease, placedTextsIn } from '@digital-accords/validator';
import { dump } from 'js-yaml';
import { type Ground, syntheticUpdates } from '../synthetic/updates.ts';

/**
 * Opens the release that updates are submitted to.
 *
 * @param folder folder of its files
 */
export function groundOf(folder: string): Ground {
  const release = openRelease((name) => gunzipSync(readFileSync(join(folder, `${name}.gz`))));
  if (!release) throw new Error(`there is no release in ${folder}`);
  const { registry, placedTexts } = release;
  return { records: [...registry.byId.values()], placedTexts: placedTextsIn(registry, new Map(), placedTexts) };
}

/**
 * Writes updates as NDJSON.
 *
 * @param ground the release that they are submitted to
 * @param count number of updates
 * @param file path of the file to write
 */
export function writeLines(ground: Ground, count: number, file: string): string {
  const to = openSync(file, 'w');
  let held: string[] = [];
  for (const update of syntheticUpdates(ground, count)) {
    held.push(`${JSON.stringify(update)}\n`);
    if (held.length < 1000) continue;
    writeSync(to, held.join(''));
    held = [];
  }
  writeSync(to, held.join(''));
  closeSync(to);
  return file;
}

/** Writes each update as a file, once as YAML and once as JSON, in a folder for each format. */
export function writeFiles(
  ground: Ground,
  count: number,
  folder: string,
): { readonly yaml: string; readonly json: string } {
  const folders = { yaml: join(folder, 'yaml'), json: join(folder, 'json') };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  for (const update of syntheticUpdates(ground, count)) {
    const name = update.id.slice('updates/'.length);
    writeFileSync(join(folders.yaml, `${name}.yaml`), dump(update));
    writeFileSync(join(folders.json, `${name}.json`), `${JSON.stringify(update, undefined, 2)}\n`);
  }
  return folders;
}
