import { type Dirent, readdirSync } from 'node:fs';

/**
 * What stands in a folder, hidden entries left out.
 *
 * @param path path of the folder
 * @returns its entries by name, in the order of code units
 * @throws what the file system throws
 */
export function entriesOf(path: string): readonly Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
