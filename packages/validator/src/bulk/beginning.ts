import { otherUnicode } from '../source/decode.ts';

/** Bytes of a stream without its byte-order mark, or the encoding that is not UTF-8. */
export type Begun = { readonly bytes: Uint8Array } | { readonly encoding: string };

/** Looks at the first bytes of a stream, even if they come in small pieces. */
export interface Beginning {
  readonly push: (chunk: Uint8Array) => Begun;
  /** The bytes that are still held back, if the stream is shorter than a byte-order mark. */
  readonly end: () => Begun;
}

/** Number of first bytes that distinguish UTF-16 and UTF-32 from UTF-8. */
const LONGEST_MARK = 4;
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const nothing = new Uint8Array();

/** The beginning of a stream before its first bytes. */
export function beginning(): Beginning {
  let held: Uint8Array | undefined = nothing;

  const begun = (bytes: Uint8Array): Begun => {
    held = undefined;
    const encoding = otherUnicode(bytes.subarray(0, LONGEST_MARK));
    if (encoding !== undefined) return { encoding };
    const isMarked = UTF8_MARK.every((byte, at) => bytes[at] === byte);
    return { bytes: isMarked ? bytes.subarray(UTF8_MARK.length) : bytes };
  };
  return {
    push: (chunk) => {
      if (held === undefined) return { bytes: chunk };
      const all: Uint8Array = held.length === 0 ? chunk : joined(held, chunk);
      if (all.length >= LONGEST_MARK) return begun(all);
      // A copy, since whoever reads a file may read the next bytes into the same place.
      held = new Uint8Array(all);
      return { bytes: nothing };
    },
    end: () => (held === undefined ? { bytes: nothing } : begun(held)),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
