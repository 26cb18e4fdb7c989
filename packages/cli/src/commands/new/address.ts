import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../files/files.ts';

/** Where a checkout of the registry, and a project with the package among its own, hold the schemas. */
const homes = ['packages/model', 'node_modules/@digital-accords/model'];

/**
 * What an editor is to find the schema by. An editor takes a relative path from the folder of the file, so that in a
 * checkout it is right on every machine; it needs no network, and no address that may not resolve. Away from a checkout
 * a way through `..` would hold no better than an absolute address; that one is a `file:` URL, since the line that names
 * the schema may hold no blank.
 *
 * @param folder absolute path of the folder in which the file is to stand
 * @param type the record type
 * @param installed absolute path of the schema in the installed model package
 * @param files the file system
 * @returns a relative path with forward slashes where the schema stands in a folder around the file; else a URL
 */
export function schemaAddress(
  folder: string,
  type: string,
  installed: string,
  { isFile }: Pick<Files, 'isFile'>,
): string {
  for (let at = folder; ; at = dirname(at)) {
    for (const home of homes) {
      const path = join(at, home, 'schemas', 'authored', `${type}.schema.json`);
      if (isFile(path)) return relative(folder, path).replaceAll('\\', '/');
    }
    if (at === dirname(at)) return pathToFileURL(installed).href;
  }
}
