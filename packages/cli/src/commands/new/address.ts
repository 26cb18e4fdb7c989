import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files, InstalledSchema } from '../../files/files.ts';

/** Folders of the schemas, in a checkout of the registry and in a project that installs the package. */
const homes = ['packages/model', 'node_modules/@digital-accords/model'];

/**
 * The address by which an editor finds the schema. Editors read a relative path from the folder of the file, so in a
 * checkout it is right on every machine and needs no network. Outside a checkout the address is absolute: a `file:` URL,
 * because the line that names the schema may contain no blank.
 *
 * @param folder absolute path of the folder of the file
 * @param schema the schema in the installed model package
 * @param files the file system
 * @returns a relative path with forward slashes if a folder around the file holds the schema; else a URL
 */
export function schemaAddress(
  folder: string,
  schema: Pick<InstalledSchema, 'path' | 'name'>,
  { isFile }: Pick<Files, 'isFile'>,
): string {
  for (let at = folder; ; at = dirname(at)) {
    for (const home of homes) {
      const path = join(at, home, schema.name);
      if (isFile(path)) return relative(folder, path).replaceAll('\\', '/');
    }
    if (at === dirname(at)) return pathToFileURL(schema.path).href;
  }
}
