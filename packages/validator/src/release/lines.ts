/** A line of a release, which is parsed only where it is wanted. */
export interface ReleaseLine {
  /** What its beginning says, by the names of the pattern. */
  readonly begins: Readonly<Record<string, string>>;
  /** Parses it. */
  readonly parse: () => unknown;
}

const LINE_FEED = 10;

/** Bytes within which the beginning of a line stands: an id has at most 160 characters. */
const BEGINNING = 320;

/**
 * The lines of NDJSON in a release, found without parsing them.
 *
 * @param bytes UTF-8
 * @param beginning how each line begins, with names for what is wanted of it
 * @returns the lines in their order
 * @throws SyntaxError where a line begins otherwise
 */
export function releaseLines(bytes: Uint8Array, beginning: RegExp): readonly ReleaseLine[] {
  const decoder = new TextDecoder();
  const lines: ReleaseLine[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    const begins = beginning.exec(decoder.decode(line.subarray(0, BEGINNING)))?.groups;
    if (!begins) throw new SyntaxError(`Line ${lines.length + 1} of the release does not begin as such a line does.`);
    lines.push({ begins, parse: () => JSON.parse(decoder.decode(line)) });
    start += line.length + 1;
  }
  return lines;
}
