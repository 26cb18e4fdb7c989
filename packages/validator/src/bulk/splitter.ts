import { MAX_FILE_BYTES } from '../source/limits.ts';

/** A piece of a stream: whole lines without the last line feed, or one line that is too long to be kept. */
export type Piece =
  | { readonly kind: 'lines'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly size: number };

const LINE_FEED = 10;

/** Cuts a stream of bytes between lines. It holds at most one line, and never one that is longer than a file may be. */
export interface Splitter {
  readonly push: (chunk: Uint8Array) => readonly Piece[];
  /** The bytes after the last line feed. */
  readonly end: () => readonly Piece[];
}

/** A splitter for a new stream. */
export function splitter(): Splitter {
  let rest: Uint8Array[] = [];
  let size = 0;

  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    // If a line is too long, only its length is still needed.
    if (size > MAX_FILE_BYTES) rest = [];
    // A copy, since whoever reads a file may read the next bytes into the same place; `slice` of a Buffer is none.
    else if (bytes.length > 0) rest.push(new Uint8Array(bytes));
  };
  const take = (): readonly Piece[] => {
    const bytes = joined(rest);
    const piece: Piece = size > MAX_FILE_BYTES ? { kind: 'too-long', size } : { kind: 'lines', bytes };
    [rest, size] = [[], 0];
    return [piece];
  };
  return {
    push: (chunk) => {
      const last = chunk.lastIndexOf(LINE_FEED);
      if (last < 0) {
        keep(chunk);
        return [];
      }
      const pieces: Piece[] = [];
      let start = 0;
      if (size > 0) {
        start = chunk.indexOf(LINE_FEED) + 1;
        keep(chunk.subarray(0, start - 1));
        pieces.push(...take());
      }
      if (start <= last) pieces.push({ kind: 'lines', bytes: chunk.subarray(start, last) });
      keep(chunk.subarray(last + 1));
      return pieces;
    },
    end: () => (size > 0 ? take() : []),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
