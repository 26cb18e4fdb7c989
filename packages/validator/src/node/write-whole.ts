import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from './system-code.ts';

/** Whether a file was written; if not, the code of the system, such as `ENOENT`. */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

/**
 * Writes a file completely or not at all. The text goes to a hidden file in the same folder; that file then takes the name
 * and the permissions of the old one. For a link, the file that it leads to is replaced, and the link stays. A pipe or a
 * device cannot be replaced; the text is written to it.
 *
 * @param path path of the file; its folder must exist
 * @param text the text, which is written as UTF-8
 * @returns whether it was written
 */
export function writeWhole(path: string, text: string): WriteResult {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old === undefined) replace(path, text, undefined);
    else if (old.isFile() || old.isDirectory()) replace(realpathSync(path), text, old.mode & 0o777);
    else writeFileSync(path, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, code: systemCode(error) };
  }
}

function replace(path: string, text: string, mode: number | undefined): void {
  const partial = join(dirname(path), `.${crypto.randomUUID()}.partial`);
  const descriptor = openSync(partial, 'wx');
  try {
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
