import { gzipSync } from 'fflate';

/** A data file of the package. */
export interface DataFile {
  readonly content: string | Uint8Array;
  /** How many records it has. */
  readonly records: number;
}

/**
 * Files as gzip. It is written in JavaScript and without a time, so that it gives the same bytes with every Node.
 *
 * @param files text of each file by its path, one record a line
 * @returns the compressed files by their paths with `.gz`
 */
export function compressed(files: ReadonlyMap<string, string>): ReadonlyMap<string, DataFile> {
  const encoder = new TextEncoder();
  return new Map(
    Array.from(files, ([path, text]) => [
      `${path}.gz`,
      { content: gzipSync(encoder.encode(text), { level: 9, mtime: 0 }), records: text.split('\n').length - 1 },
    ]),
  );
}
