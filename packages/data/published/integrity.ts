/** Whether a data file of the package is whole and as it was released. */
import { checksums } from './checksums.js';
import { unknown } from './errors/unknown.ts';

export { checksums };

/** A data file of the package, as in `published/commitments.json`. */
export type DataFile = keyof typeof checksums;

/**
 * Compares a data file with what was released: its checksum, and before that the number of records if it is JSON.
 *
 * @param file which file it is
 * @param bytes its content
 * @throws RangeError if the package has no such file
 * @throws Error if it is cut or changed; the message says which file, and of JSON how many records it has of how many
 */
export async function checkFile(file: DataFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!Object.hasOwn(checksums, file)) throw unknown('a data file', file, Object.keys(checksums));
  const { records, sha256 } = checksums[file];
  if (file.endsWith('.json')) {
    const lines = bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    const found = Math.max(0, lines - BRACKETS);
    if (found !== records) throw new Error(`${file} has ${found} of ${records} records: it is cut or changed`);
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new Error(`${file} is not what was released: its SHA-256 is ${hex} instead of ${sha256}`);
}

const LINE_FEED = 10;

/** A JSON file has a line for each of its brackets. */
const BRACKETS = 2;
