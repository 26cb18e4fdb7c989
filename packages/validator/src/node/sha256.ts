/**
 * SHA-256 (FIPS 180-4) of bytes.
 *
 * @param bytes the bytes
 * @returns the digest as 64 lower-case hexadecimal digits
 */
export function sha256(bytes: Uint8Array): string {
  // Loading the module takes longer than most commands run, and only commands that read source texts need it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}
