import { DamagedRelease } from '@digital-accords/validator';

/** Bytes of a chunk that zlib accepts, and of one that damaged bytes may ask for. */
const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 2 ** 20;

/**
 * A file of a release as it was before it was compressed.
 *
 * @param file its name
 * @param bytes gzip
 * @throws DamagedRelease if the bytes are not gzip, or are cut
 */
export function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  try {
    // gzip ends with the size of the file: with so much room it is unpacked at once.
    const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
    const chunkSize = Math.min(Math.max(size, SMALLEST_CHUNK), LARGEST_CHUNK);
    // Loaded when it is wanted: most runs read no release.
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { chunkSize });
  } catch {
    throw new DamagedRelease(file);
  }
}
