import { DamagedRelease } from './damaged.ts';

/** A line of a release. It is parsed only if it is needed. */
export interface ReleaseLine<Beginning> {
  /** The value read from the beginning of the line. */
  readonly beginning: Beginning;
  /** Whether the line contains a text. */
  readonly includes: (text: string) => boolean;
  /**
   * Parses the line.
   *
   * @throws DamagedRelease if the line is not JSON
   */
  readonly parse: () => unknown;
}

/** Length of the beginning of a line, in code units: an id has at most 160 characters. */
const BEGINNING = 320;

/**
 * The lines of NDJSON in a release, found without parsing them.
 *
 * @param file name of the file
 * @param bytes UTF-8
 * @param read reads the beginning of a line; it returns undefined if the line begins in another way
 * @returns the lines, in order
 * @throws DamagedRelease if a line begins in another way, or if there are no lines
 */
export function releaseLines<Beginning>(
  file: string,
  bytes: Uint8Array,
  read: (text: string) => Beginning | undefined,
): readonly ReleaseLine<Beginning>[] {
  // Decoded at once: a decoder takes longer to call than to decode a line.
  const text = new TextDecoder().decode(bytes);
  const lines: ReleaseLine<Beginning>[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const line = text.slice(start, feed < 0 ? text.length : feed);
    const beginning = read(line.slice(0, BEGINNING));
    const number = lines.length + 1;
    if (beginning === undefined) throw new DamagedRelease(file, number);
    lines.push({
      beginning,
      includes: (part) => line.includes(part),
      parse: () => parsed(line, file, number),
    });
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
