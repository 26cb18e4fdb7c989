import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { wholeFile } from '../source/problem.ts';
import { look } from './look.ts';
import { placeOf } from './place.ts';
import { unreadable } from './unreadable.ts';
import { isGzip, MAGIC_BYTES, unzipped } from './unzip.ts';

/** A stream of bytes, or the reason why it cannot be read. */
export type StreamFile =
  | {
      readonly kind: 'bytes';
      readonly file: string;
      /** Number of bytes; undefined if it is not known before reading, as for a compressed file or a pipe. */
      readonly size: number | undefined;
      /** Opens the stream. It gives the decompressed bytes in pieces; a piece may reuse the memory of the piece before it. */
      readonly chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/** Number of bytes in one read. */
const PIECE = 64 * 1024;

/** Name of standard input in arguments and reports. */
export const STANDARD_INPUT = '-';

/**
 * Whether a path names a stream of records, one a line: NDJSON, plain or compressed, or standard input.
 *
 * @param path a path as given
 */
export function isStreamName(path: string): boolean {
  return path === STANDARD_INPUT || /[^/\\]\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path);
}

/**
 * Finds a stream. Its first bytes, not its name, decide whether it is decompressed.
 *
 * @param given path as given, or `-`
 * @param cwd absolute path of the folder from which relative paths are taken
 * @param input standard input
 * @returns the stream, not yet read
 */
export function streamFile(given: string, cwd: string, input: Readable): StreamFile {
  if (given === STANDARD_INPUT) return { kind: 'bytes', file: given, size: undefined, chunks: () => unzipped(input) };
  const place = placeOf(given, cwd);
  const { path, file } = place;
  const looked = look(place);
  switch (looked.kind) {
    case 'unreadable':
      return { kind: 'unreadable', diagnostic: looked.diagnostic };
    case 'folder':
      return { kind: 'unreadable', diagnostic: wholeFile(file, 'file-kind', 'directory', { name: file }) };
    case 'special':
      // A pipe without a writer would never end. Data from a pipe can be given as standard input.
      return { kind: 'unreadable', diagnostic: wholeFile(file, 'file-kind', 'special', { name: file }) };
    case 'file':
      try {
        return isGzip(firstBytes(path))
          ? { kind: 'bytes', file, size: undefined, chunks: () => unzipped(createReadStream(path)) }
          : { kind: 'bytes', file, size: looked.size, chunks: () => piecesOf(path) };
      } catch (error) {
        return { kind: 'unreadable', diagnostic: unreadable(file, error) };
      }
  }
}

function firstBytes(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(MAGIC_BYTES);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** A check takes pieces as they come: to wait for each takes time, and a place for each takes memory. */
function* piecesOf(path: string): Generator<Uint8Array, void> {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(PIECE);
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes))
      yield bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}
