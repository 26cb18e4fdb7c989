import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { partialOf } from './partial.ts';
import { systemCode } from './system-code.ts';

/**
 * Whether a file was written; if not, the code of the system, such as `ENOENT`. The code is `EMLINK` if the file has other
 * names, which would keep the old text, and `CHANGED` if the file no longer holds the text that it must still hold.
 */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Writes a file completely or not at all. The content goes to a hidden file in the same folder; that file then takes the name,
 * the owner and the permissions of the old one. For a link, the file that it leads to is replaced, and the link stays. A pipe
 * or a device cannot be replaced; the content is written to it.
 *
 * @param path path of the file; its folder must exist
 * @param content its bytes, or its text, which is written as UTF-8
 * @param before the text that the file must still hold, without a byte-order mark; any text by default
 * @returns whether it was written
 */
export function writeWhole(path: string, content: string | Uint8Array, before?: string): WriteResult {
  try {
    const old = statSync(path, { throwIfNoEntry: before === undefined ? false : undefined });
    if (old === undefined) replace(destination(path), content, undefined, before);
    else if (old.isFile() || old.isDirectory()) replace(realpathSync(path), content, old, before);
    else writeFileSync(path, content);
    return { ok: true };
  } catch (error) {
    return { ok: false, code: systemCode(error) };
  }
}

/** Where a path leads that leads to no file: a link to nothing stays a link. */
function destination(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? destination(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
}

function replace(path: string, content: string | Uint8Array, old: Stats | undefined, before: string | undefined): void {
  if (old?.isFile() && old.nlink > 1) throw new Refused('EMLINK');
  const partial = partialOf(path);
  const descriptor = openSync(partial, 'wx');
  try {
    try {
      if (old !== undefined) takeOver(descriptor, old);
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (before !== undefined && new TextDecoder().decode(readFileSync(path)) !== before) throw new Refused('CHANGED');
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Gives a file the owner and the permissions of another; the system refuses this if the process has no right to. */
function takeOver(descriptor: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(descriptor);
  if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid);
  fchmodSync(descriptor, mode & 0o777);
}
