import { type Dirent, readFileSync } from 'node:fs';
import type { SourceFile } from '../source/parsed-file.ts';
import { entriesOf } from './entries.ts';
import { type Place, within } from './place.ts';

/**
 * Every regular file of a folder and of the folders in it, whatever its extension and size. Hidden entries and links
 * are left out, and so is what cannot be read: it is not at hand, and what needs it says so.
 *
 * @param path path of the folder
 * @returns the files by their paths within the folder, with forward slashes, in the order of those paths; none where
 *   there is no such folder
 */
export function readFolder(path: string): readonly SourceFile[] {
  return filesIn({ path, file: '.' }).sort((one, other) => (one.file < other.file ? -1 : 1));
}

function filesIn(folder: Place): SourceFile[] {
  return attempt(() => entriesOf(folder.path)).flatMap((entry) => readEntry(entry, within(folder, entry.name)));
}

function readEntry(entry: Dirent, place: Place): readonly SourceFile[] {
  if (entry.isDirectory()) return filesIn(place);
  return entry.isFile() ? attempt(() => [{ file: place.file, bytes: readFileSync(place.path) }]) : [];
}

function attempt<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
