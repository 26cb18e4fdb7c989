import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { STANDARD_INPUT } from '@digital-accords/validator/node';
import type { Files } from './files.ts';

/** Where the command runs. */
interface Surroundings {
  readonly files: Files;
  readonly workspace?: string | undefined;
}

/**
 * Names files as their repository does, by which services show findings: from its root, with forward slashes.
 *
 * @param context the current folder, and the folder of the repository if the environment says it
 * @returns the name of a file that is named as it was given; a file outside the repository is named by its whole path
 */
export function repositoryNames({ files, workspace }: Surroundings): (file: string) => string {
  const root = rootOf(files, workspace);
  return (file) => (file === STANDARD_INPUT ? file : nameIn(root, resolve(files.cwd, file)));
}

function rootOf(files: Files, workspace: string | undefined): string {
  if (workspace !== undefined && isAbsolute(workspace) && isWithin(workspace, files.cwd)) return resolve(workspace);
  for (let folder = files.cwd; ; folder = dirname(folder)) {
    // In a linked work tree it is a file.
    if (files.isFolder(join(folder, '.git')) || files.isFile(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return files.cwd;
  }
}

function nameIn(root: string, path: string): string {
  const name = isWithin(root, path) ? relative(root, path) : path;
  return sep === '\\' ? name.replaceAll('\\', '/') : name;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
