import { type Dirent, readFileSync } from 'node:fs';
import type { SourceFile } from '../source/parsed-file.ts';
import { entriesOf } from './entries.ts';
import { type Place, within } from './place.ts';

/**
 * Reads every regular file of a folder and of its subfolders, with any extension and size. Hidden entries, links and
 * unreadable files are left out: a rule that needs a missing file reports it.
 *
 * @param path path of the folder
 * @returns the files by their paths within the folder, with forward slashes, in the order of those paths; an empty list if
 *   the folder does not exist
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
