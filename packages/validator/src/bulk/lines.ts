import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { decode } from '../source/decode.ts';
import { fileSize } from '../source/file-rules/file-size.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';
import { wholeFile } from '../source/problem.ts';
import type { Line } from './line.ts';
import type { Piece } from './splitter.ts';

/** A line that can be read, or why it cannot. */
export type ReadableLine =
  | { readonly ok: true; readonly line: Line }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\uFEFF';
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

/** One line is no UTF-8: each is decoded alone, so that the others are still read. */
function* linesOfBytes(bytes: Uint8Array, file: string, first: number): Generator<ReadableLine, void> {
  let number = first;
  for (let start = 0; start <= bytes.length; number += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    const result = line.length === 0 ? { ok: true as const, text: '' } : decode({ file, bytes: line });
    if (result.ok) yield readable(file, number, result.text);
    else yield { ok: false, diagnostics: result.diagnostics.map((one) => atLine(one, number)) };
    start = end + 1;
  }
}

function readable(file: string, number: number, text: string): ReadableLine {
  if (text.length > MAX_FILE_BYTES) return tooLong(file, number, text.length);
  const bare = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return { ok: true, line: { file, number, text: bare } };
}

function tooLong(file: string, number: number, size: number): ReadableLine {
  const found = wholeFile(file, fileSize, 'line-too-long', { size, limit: MAX_FILE_BYTES });
  return { ok: false, diagnostics: [atLine(found, number)] };
}

function atLine(diagnostic: Diagnostic, number: number): Diagnostic {
  const { startColumn, endColumn } = diagnostic.range ?? { startColumn: 1, endColumn: 1 };
  return { ...diagnostic, range: { startLine: number, startColumn, endLine: number, endColumn } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
