/** Bytes by which gzip is told (RFC 1952). */
export const MAGIC_BYTES: number = 2;

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Bytes as they come, decompressed where they begin as gzip does.
 *
 * @param source pieces of bytes
 * @yields pieces of bytes
 * @throws what the source throws, and what is wrong with the compression
 */
export async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const all = chain(first.value, { [Symbol.asyncIterator]: () => chunks });
  yield* isGzip(first.value) ? decompressed(all) : all;
}

async function* chain(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield first;
  yield* rest;
}

async function* decompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  // Loaded here, since hardly any run needs it.
  const { pipeline, Readable } = process.getBuiltinModule('node:stream');
  const gunzip = process.getBuiltinModule('node:zlib').createGunzip();
  // A fault is thrown to whoever reads; here there is nobody to tell.
  pipeline(Readable.from(chunks), gunzip, () => {});
  yield* gunzip;
}
