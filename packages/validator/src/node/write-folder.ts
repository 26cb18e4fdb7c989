import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partialOf } from './partial.ts';
import { systemCode } from './system-code.ts';
import type { WriteResult } from './write-whole.ts';

/** A file that is to be made. */
export interface NewFile {
  /** Its path within the folder, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes a folder with files completely or not at all. They go to a hidden folder beside it, which then takes its name.
 *
 * @param folder path of the folder; the folder that is to hold it must exist
 * @param files the files
 * @returns whether it was made; the code is `ENOTEMPTY` if the folder holds something, and it is left then
 */
export function writeFolder(folder: string, files: readonly NewFile[]): WriteResult {
  const partial = partialOf(folder);
  try {
    mkdirSync(partial);
    for (const { path, content } of files) {
      mkdirSync(dirname(join(partial, path)), { recursive: true });
      writeFileSync(join(partial, path), content);
    }
    removeEmpty(folder);
    renameSync(partial, folder);
    return { ok: true };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    return { ok: false, code: systemCode(error) };
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
