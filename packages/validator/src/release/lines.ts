/** A line of a release, which is parsed only where it is wanted. */
export interface ReleaseLine<Beginning> {
  /** What is read of its beginning. */
  readonly beginning: Beginning;
  /**
   * Parses it.
   *
   * @throws SyntaxError where it is no JSON
   */
  readonly parse: () => unknown;
}

const LINE_FEED = 10;

/** Bytes within which the beginning of a line stands: an id has at most 160 characters. */
const BEGINNING = 320;

/**
 * The lines of NDJSON in a release, found without parsing them.
 *
 * @param bytes UTF-8
 * @param read reads the beginning of a line; undefined where such a line begins otherwise
 * @returns the lines in their order
 * @throws SyntaxError where a line begins otherwise
 */
export function releaseLines<Beginning>(
  bytes: Uint8Array,
  read: (text: string) => Beginning | undefined,
): readonly ReleaseLine<Beginning>[] {
  const decoder = new TextDecoder();
  const lines: ReleaseLine<Beginning>[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    const beginning = read(decoder.decode(line.subarray(0, BEGINNING)));
    if (beginning === undefined)
      throw new SyntaxError(`Line ${lines.length + 1} of the release does not begin as such a line does.`);
    lines.push({ beginning, parse: () => JSON.parse(decoder.decode(line)) });
    start += line.length + 1;
  }
  return lines;
}
