import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it came: its path within a folder, with forward slashes, and its bytes. */
export interface FolderFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads every file of a folder and of the folders in it.
 *
 * @param root the folder that paths are relative to
 * @param folder the folder to read, within the root; one that does not exist holds no files
 * @returns the files in the order of their paths
 */
export function readFolder(root: string, folder: string): FolderFile[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return readFolder(root, file);
    return entry.name.startsWith('.') ? [] : [{ file, bytes: readFileSync(join(root, file)) }];
  });
}

/**
 * Puts files in the place of whatever a folder held.
 *
 * @param folder the folder, emptied first
 * @param files text of each file by its path within the folder
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function entriesOf(path: string): ReturnType<typeof listFolder> {
  try {
    return listFolder(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function listFolder(path: string) {
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
