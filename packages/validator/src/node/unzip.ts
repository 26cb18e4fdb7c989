/** First bytes of gzip (RFC 1952). */
export const MAGIC_BYTES: number = 2;

/** Whether bytes begin like gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Passes bytes on, and decompresses them if they begin like gzip.
 *
 * @param source pieces of bytes
 * @yields pieces of bytes
 * @throws what the source throws, and errors of the decompression
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
  // Loaded on use, because few runs need it.
  const { pipeline, Readable } = process.getBuiltinModule('node:stream');
  const gunzip = process.getBuiltinModule('node:zlib').createGunzip();
  // The reader of the stream receives the error; here it can be ignored.
  pipeline(Readable.from(chunks), gunzip, () => {});
  yield* gunzip;
}
