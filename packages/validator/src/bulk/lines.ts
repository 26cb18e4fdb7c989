import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { decode } from '../source/decode.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';
import { wholeFile } from '../source/problem.ts';
import type { Line } from './line.ts';
import type { Piece } from './splitter.ts';

/** A line that can be read, or why it cannot. */
export type ReadableLine =
  | { readonly ok: true; readonly line: Line }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const LINE_FEED = 10;
/** Most bytes that one code unit takes. */
const MOST_BYTES = 3;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes the lines of a piece of a stream.
 *
 * @param piece the piece
 * @param file name of the stream
 * @param first number of its first line, from 1
 * @yields every line, blank ones included, in order
 */
export function* linesIn(piece: Piece, file: string, first: number): Generator<ReadableLine, void> {
  if (piece.kind === 'too-long') {
    yield tooLong(file, first, piece.size);
    return;
  }
  const text = decoded(piece.bytes);
  if (text === undefined) {
    yield* linesOfBytes(piece.bytes, file, first);
    return;
  }
  let number = first;
  for (let start = 0; start <= text.length; number += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield readable(file, number, text.slice(start, end));
    start = end + 1;
  }
}

/** If one line is not UTF-8, each line is decoded alone, so that the others are still read. */
function* linesOfBytes(bytes: Uint8Array, file: string, first: number): Generator<ReadableLine, void> {
  let number = first;
  for (let start = 0; start <= bytes.length; number += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    const text = decoded(line);
    yield text === undefined ? undecodable(file, number, line) : readable(file, number, text);
    start = end + 1;
  }
}

function readable(file: string, number: number, text: string): ReadableLine {
  const size = text.length * MOST_BYTES > MAX_FILE_BYTES ? new TextEncoder().encode(text).length : text.length;
  if (size > MAX_FILE_BYTES) return tooLong(file, number, size);
  return { ok: true, line: { file, number, text: text.endsWith('\r') ? text.slice(0, -1) : text } };
}

/** The diagnostic that a file with only these bytes would receive. */
function undecodable(file: string, number: number, bytes: Uint8Array): ReadableLine {
  const result = decode({ file, bytes });
  if (result.ok) return readable(file, number, result.text);
  return { ok: false, diagnostics: result.diagnostics.map((one) => atLine(one, number)) };
}

function tooLong(file: string, number: number, size: number): ReadableLine {
  const found = wholeFile(file, 'file-size', 'line-too-long', { size, limit: MAX_FILE_BYTES });
  return { ok: false, diagnostics: [atLine(found, number)] };
}

function atLine(diagnostic: Diagnostic, number: number): Diagnostic {
  const { column = 1, endColumn = 1 } = diagnostic;
  return { ...diagnostic, line: number, column, endLine: number, endColumn };
}

/** The text of the bytes, if they are UTF-8 without NUL. */
function decoded(bytes: Uint8Array): string | undefined {
  // The search is faster in bytes than in code units, since half of the bytes of most code units are 0.
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
