import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { tooLarge } from '../source/decode.ts';
import { formatOf, unknownFormat } from '../source/format.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';
import type { SourceFile } from '../source/parsed-file.ts';
import { wholeFile } from '../source/problem.ts';
import type { Looked } from './look.ts';
import type { Place } from './place.ts';
import { unreadable } from './unreadable.ts';

/** A record file that was read, or why it was not. */
export type Found =
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

/** Real paths of the files found so far, so that no file is found twice. */
export type Seen = Set<string>;

/**
 * Whether a file is a record file by its name.
 *
 * @param file path or name
 * @returns whether the extension is that of a record file
 */
export function isRecordName(file: string): boolean {
  return formatOf(file).kind !== 'unknown';
}

/**
 * Reads the file at a place where a record file is expected.
 *
 * @param place the place
 * @param looked result of {@link look} for the place
 * @param seen the files found so far; this file is added
 * @yields the file or its diagnostic; nothing if the file was found before
 */
export function* found(place: Place, looked: Looked, seen: Seen): Generator<Found, void> {
  if (seen.has(looked.real)) return;
  seen.add(looked.real);
  yield foundAt(place, looked);
}

function foundAt(place: Place, looked: Looked): Found {
  switch (looked.kind) {
    case 'unreadable':
      return refused(looked.diagnostic);
    case 'folder':
      return refused(wholeFile(place.file, 'file-kind', 'directory', { name: place.file }));
    case 'special':
      return refused(wholeFile(place.file, 'file-kind', 'special', { name: place.file }));
    case 'file':
      return foundFile(place, looked.size);
  }
}

function foundFile(place: Place, size: number): Found {
  const format = formatOf(place.file);
  if (format.kind === 'unknown') return refused(unknownFormat(place.file, format.extension));
  return size > MAX_FILE_BYTES ? refused(tooLarge(place.file, size)) : read(place);
}

/**
 * Wraps a diagnostic as the result of a search.
 *
 * @param diagnostic the diagnostic
 * @returns the result
 */
export function refused(diagnostic: Diagnostic): Found {
  return { kind: 'diagnostic', diagnostic };
}

function read({ path, file }: Place): Found {
  try {
    return { kind: 'file', file: { file, bytes: readFileSync(path) } };
  } catch (error) {
    return refused(unreadable(file, error));
  }
}
