import { DamagedRelease } from './damaged.ts';

/** A line of a release, which is parsed only where it is wanted. */
export interface ReleaseLine<Beginning> {
  /** What is read of its beginning. */
  readonly beginning: Beginning;
  /**
   * Parses it.
   *
   * @throws DamagedRelease where it is no JSON
   */
  readonly parse: () => unknown;
}

const LINE_FEED = 10;

/** Bytes within which the beginning of a line stands: an id has at most 160 characters. */
const BEGINNING = 320;

/**
 * The lines of NDJSON in a release, found without parsing them.
 *
 * @param file name of the file
 * @param bytes UTF-8
 * @param read reads the beginning of a line; undefined where such a line begins otherwise
 * @returns the lines in their order
 * @throws DamagedRelease where a line begins otherwise, or there is none
 */
export function releaseLines<Beginning>(
  file: string,
  bytes: Uint8Array,
  read: (text: string) => Beginning | undefined,
): readonly ReleaseLine<Beginning>[] {
  const decoder = new TextDecoder();
  const lines: ReleaseLine<Beginning>[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    const beginning = read(decoder.decode(line.subarray(0, BEGINNING)));
    const number = lines.length + 1;
    if (beginning === undefined) throw new DamagedRelease(file, number);
    lines.push({ beginning, parse: () => parsed(decoder.decode(line), file, number) });
    start += line.length + 1;
  }
  if (lines.length === 0) throw new DamagedRelease(file);
  return lines;
}

function parsed(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedRelease(file, line);
  }
}
