import { DamagedRelease } from '@digital-accords/validator';

/**
 * A file of a release as it was before it was compressed.
 *
 * @param file its name
 * @param bytes gzip
 * @throws DamagedRelease if the bytes are not gzip, or are cut
 */
export function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  try {
    // Loaded when it is wanted: most runs read no release.
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes);
  } catch {
    throw new DamagedRelease(file);
  }
}
