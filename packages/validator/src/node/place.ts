import { isAbsolute, sep } from 'node:path';

/** A path for the system and the same path for people. */
export interface Place {
  readonly path: string;
  /** The path as given, with forward slashes. */
  readonly file: string;
}

/**
 * The place of a given path. The path is not normalised: if `a` is a link, `a/../b` may differ from `b`.
 *
 * @param given the path, absolute or from the folder `cwd`
 * @param cwd absolute path of a folder
 * @returns the place; a slash at the end is kept, so that the system accepts only a folder
 */
export function placeOf(given: string, cwd: string): Place {
  const file = sep === '\\' ? given.replaceAll('\\', '/') : given;
  // An empty path must fail; joined to a folder, it would be that folder.
  const path = given === '' || isAbsolute(given) ? given : `${cwd}/${given}`;
  return { path, file };
}

/**
 * A folder without the slash after its name.
 *
 * @param folder the folder
 * @returns the same place; the root of the file system keeps its slash
 */
export function withoutSlash({ path, file }: Place): Place {
  return { path, file: file.replace(/(?<=[^/])\/+$/, '') };
}

/**
 * An entry of a folder.
 *
 * @param folder the folder
 * @param name name of the entry
 * @returns its place
 */
export function within(folder: Place, name: string): Place {
  const file = folder.file === '.' ? name : `${folder.file.replace(/\/$/, '')}/${name}`;
  return { path: `${folder.path}/${name}`, file };
}
