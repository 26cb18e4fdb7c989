import { closeSync, openSync, readSync } from 'node:fs';

/** A stretch of a file in bytes; the end is exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const STEP = 64 * 1024;

/**
 * Divides a file of lines into parts of about one size. No part begins or ends within a line.
 *
 * @param path path of a regular file
 * @param size its size in bytes
 * @param parts how many parts are wanted, at least 1
 * @returns the parts in order, together the whole file; fewer than wanted where lines are long
 * @throws where the file cannot be read
 */
export function byteRanges(path: string, size: number, parts: number): readonly ByteRange[] {
  const descriptor = openSync(path, 'r');
  try {
    const cuts = Array.from({ length: parts - 1 }, (_, part) =>
      lineStartFrom(descriptor, Math.floor((size * (part + 1)) / parts), size),
    );
    const bounds = [...new Set([0, ...cuts, size])];
    return bounds.slice(1).map((end, at) => ({ start: bounds[at] ?? 0, end }));
  } finally {
    closeSync(descriptor);
  }
}

/** The first place from `from` on at which a line begins. */
function lineStartFrom(descriptor: number, from: number, size: number): number {
  const bytes = new Uint8Array(STEP);
  // A line begins at `from` itself where the byte before ends one.
  for (let at = Math.max(0, from - 1); at < size; at += STEP) {
    const read = readSync(descriptor, bytes, 0, STEP, at);
    const feed = bytes.subarray(0, read).indexOf(LINE_FEED);
    if (feed >= 0) return at + feed + 1;
    if (read === 0) break;
  }
  return size;
}

/**
 * Reads a stretch of a file, each piece when it is asked for: a check that takes them as they come has no use for waiting.
 *
 * @param path path of the file
 * @param range the stretch
 * @yields its bytes, piece by piece, each in the place of the one before
 * @throws where the file cannot be read
 */
export function* bytesOf(path: string, { start, end }: ByteRange): Generator<Uint8Array, void> {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(STEP);
    for (let at = start; at < end; ) {
      const read = readSync(descriptor, bytes, 0, Math.min(STEP, end - at), at);
      // Someone has made the file shorter.
      if (read === 0) return;
      at += read;
      yield bytes.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
