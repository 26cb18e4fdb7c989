import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { partialOf } from './partial.ts';
import { systemCode } from './system-code.ts';
import type { WriteResult } from './write-whole.ts';

/**
 * Makes a new file completely or not at all. The text goes to a hidden file in the same folder, which then takes the name:
 * of two processes that make one file at once, one does and the other is told.
 *
 * @param path path of the file; its folder must exist
 * @param text the text, which is written as UTF-8
 * @returns whether it was made; the code is `EEXIST` if there is something of that path, and it is left as it is
 */
export function createWhole(path: string, text: string): WriteResult {
  const partial = partialOf(path);
  try {
    writeFileSync(partial, text, { flag: 'wx' });
    linkOrWrite(partial, path, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, code: systemCode(error) };
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Some file systems have no hard links: there, the file is made by its name. */
function linkOrWrite(partial: string, path: string, text: string): void {
  try {
    linkSync(partial, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(systemCode(error))) throw error;
    writeFileSync(path, text, { flag: 'wx' });
  }
}
