import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadRelease } from '@digital-accords/validator';
import { systemCode } from '@digital-accords/validator/node';
import { unpacked } from './unpacked.ts';

/**
 * The authored registry inside the installed data package.
 *
 * @returns a function that reads a file of it; undefined if there is none
 */
export function installedRelease(): ReadRelease {
  // Finding the package takes longer than reading a file of it.
  let folder: string | undefined;
  return (name) => {
    const packed = `${name}.gz`;
    try {
      folder ??= dirname(createRequire(import.meta.url).resolve('@digital-accords/data/authored/registry.ndjson.gz'));
      return unpacked(packed, readFileSync(join(folder, packed)));
    } catch (error) {
      return refuseUnlessMissing(error);
    }
  };
}

/** Version of the installed data package; undefined if there is none. */
export function installedVersion(): string | undefined {
  try {
    const { version } = createRequire(import.meta.url)('@digital-accords/data/package.json');
    return version;
  } catch (error) {
    return refuseUnlessMissing(error);
  }
}

/** A file that cannot be read is not missing. */
function refuseUnlessMissing(error: unknown): undefined {
  if (!['MODULE_NOT_FOUND', 'ENOENT', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(systemCode(error))) throw error;
}
