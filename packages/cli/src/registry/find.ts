import { dirname, join, resolve } from 'node:path';
import type { Files } from '../files/files.ts';

/** Where the registry is. */
export type RegistryPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'installed' }
  /** The folder that was asked for holds no registry. */
  | { readonly kind: 'missing'; readonly path: string };

/**
 * Finds the registry: the given folder, else the nearest folder upwards that holds a registry, else the installed one.
 *
 * @param given the option `--registry`, or undefined
 * @param files the file system
 * @returns where it is
 */
export function findRegistry(
  given: string | undefined,
  { cwd, isFolder, isFile }: Pick<Files, 'cwd' | 'isFolder' | 'isFile'>,
): RegistryPlace {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    return isFolder(join(path, 'records')) ? { kind: 'folder', path } : { kind: 'missing', path: given };
  }
  for (let at = cwd; ; at = dirname(at)) {
    for (const path of [at, join(at, 'packages', 'data')]) {
      if (isFile(join(path, 'records', 'registry.yaml'))) return { kind: 'folder', path };
    }
    if (at === dirname(at)) return { kind: 'installed' };
  }
}
