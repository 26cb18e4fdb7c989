import type { PublishedRecords } from '@digital-accords/model';
import type { ExportFile, Format } from './format.ts';

/**
 * Writes the registry in a format.
 *
 * @param format the format; its code is loaded now
 * @param published the published records
 * @returns the files; one, unless the format is a folder
 */
export async function writeIn(format: Format, published: PublishedRecords): Promise<readonly ExportFile[]> {
  if (format.kind === 'folder') {
    const { write } = await format.load();
    return write(published);
  }
  const { write } = await format.load();
  return [await write(published)];
}
