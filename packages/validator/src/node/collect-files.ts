import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/parsed-file.ts';
import { type Found, found, isRecordName, type Seen } from './found.ts';
import { look } from './look.ts';
import { type Place, placeOf, withoutSlash } from './place.ts';
import { walk } from './walk.ts';

/** Record files that were found, and a diagnostic for each path that could not be read. */
export interface CollectedFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How files are collected. */
export interface CollectOptions {
  /** Absolute path of the folder from which relative paths are taken; by default that of the process. */
  readonly cwd?: string;
}

/**
 * Collects record files (.yaml, .yml, .json) from files and folders. In a folder, hidden entries and files with another
 * extension are ignored, and a link must not lead out of the given folder. A file that is given by name may be hidden or a
 * link, but must have one of the extensions. Each file counts once, under the first path that leads to it.
 *
 * @param paths paths of files and folders
 * @param options the folder from which relative paths are taken
 * @returns the files, each folder in the order of names, with forward slashes; and one diagnostic for each path that is
 *   missing, unreadable, not a regular file, too large, part of a circle of links, or outside the folder. It never throws.
 */
export function collectFiles(paths: readonly string[], { cwd = process.cwd() }: CollectOptions = {}): CollectedFiles {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen: Seen = new Set();
  for (const path of paths) {
    for (const found of find(placeOf(path, cwd), seen)) {
      if (found.kind === 'file') files.push(found.file);
      else diagnostics.push(found.diagnostic);
    }
  }
  return { files, diagnostics };
}

function* find(given: Place, seen: Seen): Generator<Found, void> {
  const looked = look(given);
  const place = looked.kind === 'folder' ? withoutSlash(given) : given;
  if (looked.kind === 'folder' && !isRecordName(place.file)) yield* walk(place, looked.real, seen);
  else yield* found(place, looked, seen);
}
