import { type Dirent, readdirSync } from 'node:fs';

/**
 * The entries of a folder, without hidden ones.
 *
 * @param path path of the folder
 * @returns the entries, sorted by name in the order of code units
 * @throws what the file system throws
 */
export function entriesOf(path: string): readonly Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
