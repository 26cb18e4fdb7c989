import type { SourceFile } from '@digital-accords/validator';

/** Files by their paths within a folder, with forward slashes. */
export type Tree = ReadonlyMap<string, Uint8Array>;

/**
 * The files of a folder in a tree.
 *
 * @param tree the tree
 * @param folder path of the folder, without a slash at its end; empty for the whole tree
 * @returns the files, named by their paths within the folder, sorted
 */
export function within(tree: Tree, folder: string): readonly SourceFile[] {
  const start = folder === '' ? '' : `${folder}/`;
  return [...tree]
    .filter(([path]) => path.startsWith(start))
    .map(([path, bytes]) => ({ file: path.slice(start.length), bytes }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}
