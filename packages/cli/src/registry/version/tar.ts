import { gunzipSync } from 'node:zlib';

/** Size of a block of an archive. */
const BLOCK = 512;

/**
 * Reads the files of a tar archive (POSIX ustar, with the long names of pax), compressed or not. Nothing is written: names
 * are only looked up.
 *
 * @param bytes the archive
 * @returns bytes by path; undefined if the bytes are no whole archive
 */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return filesIn(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  } catch {
    return undefined;
  }
}

function filesIn(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header[0] === 0) return files;
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const kind = textOf(header, 156, 1);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (textOf(header, 257, 5) !== 'ustar' || content.length !== size) throw new RangeError('no whole archive');
    if (kind === 'x') longName = /\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(content))?.[1];
    else if (kind === '0' || kind === '') files.set(longName ?? nameOf(header), content);
    if (kind !== 'x') longName = undefined;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new RangeError('no end of the archive');
}

function nameOf(header: Uint8Array): string {
  const [name, prefix] = [textOf(header, 0, 100), textOf(header, 345, 155)];
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** A field of a header: text up to the first zero. */
function textOf(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}
