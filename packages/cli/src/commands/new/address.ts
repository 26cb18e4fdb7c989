import { dirname, join, relative } from 'node:path';
import type { Files, InstalledSchema } from '../../files/files.ts';

/** Folders of the schemas, in a checkout of the registry and in a project that installs the package. */
const homes = ['packages/model', 'node_modules/@digital-accords/model'];

/**
 * The address by which an editor finds the schema. Editors read a relative path from the folder of the file, so in a
 * checkout it is right on every machine and needs no network.
 *
 * @param folder absolute path of the folder of the file
 * @param schema the schema in the installed model package
 * @param files the file system
 * @returns a relative path with forward slashes; undefined if no folder around the file holds the schema, because a path
 *   of one machine is of no use on another
 */
export function schemaAddress(
  folder: string,
  schema: Pick<InstalledSchema, 'name'>,
  { isFile }: Pick<Files, 'isFile'>,
): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const home of homes) {
      const path = join(at, home, schema.name);
      if (isFile(path)) return relative(folder, path).replaceAll('\\', '/');
    }
    if (at === dirname(at)) return undefined;
  }
}
