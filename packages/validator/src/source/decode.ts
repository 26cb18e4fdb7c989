import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { rangesOf } from './line-table.ts';
import type { SourceFile } from './parsed-file.ts';
import { problem, toDiagnostic, wholeFile } from './problem.ts';

/** The text of a file, or the reason why it cannot be decoded. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Decodes UTF-8. A byte-order mark at the start is dropped.
 *
 * @param source the file
 * @returns its text, or the one reason why it cannot be read: too large, empty, another encoding, ill-formed, NUL
 */
export function decode({ file, bytes }: SourceFile): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return refuse(tooLarge(file, bytes.length));
  if (bytes.length === 0) return refuse(wholeFile(file, 'file-empty', 'empty'));
  const encoding = otherUnicode(bytes);
  if (encoding !== undefined) return refuse(wholeFile(file, 'file-encoding', 'other-unicode', { encoding }));
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse(invalidUtf8(file, bytes));
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const found = problem('file-encoding', 'nul', { start: nul, end: nul + 1 });
    return refuse(toDiagnostic(file, found, rangesOf(text)));
  }
  return text.trim() === '' ? refuse(wholeFile(file, 'file-empty', 'blank')) : { ok: true, text };
}

/**
 * The diagnostic for a file over the size limit. The file need not be read.
 *
 * @param file path of the file
 * @param size its size in bytes
 * @returns the diagnostic
 */
export function tooLarge(file: string, size: number): Diagnostic {
  return wholeFile(file, 'file-size', 'too-large', { size, limit: MAX_FILE_BYTES });
}

function refuse(diagnostic: Diagnostic): Decoded {
  return { ok: false, diagnostics: [diagnostic] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Recognises the encodings of YAML 1.2.2 §5.2 other than UTF-8 by the first bytes: by a byte-order mark, or by the NULs
 * beside the first character. Every YAML and JSON record begins with an ASCII character.
 *
 * @param bytes the file, or its beginning in whole characters
 * @returns the name of the encoding; undefined if the text may be UTF-8
 */
export function otherUnicode(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  const wholeQuads = bytes.length % 4 === 0;
  if (wholeQuads && a === 0 && b === 0 && (c === 0 || (c === 0xfe && d === 0xff)) && d !== 0) return 'UTF-32BE';
  if (wholeQuads && c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0))) return 'UTF-32LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0xff && b === 0xfe) return 'UTF-16LE';
  if (bytes.length % 2 !== 0) return undefined;
  if (a === 0 && b !== 0) return 'UTF-16BE';
  return a !== 0 && b === 0 ? 'UTF-16LE' : undefined;
}

/** Names the first byte of the first ill-formed sequence. */
function invalidUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const before = longestValidText(bytes);
  const offset = new TextEncoder().encode(before).length;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const shown = before.replace(/^\uFEFF/, '');
  const found = problem('file-encoding', 'invalid-utf8', { start: shown.length, end: shown.length }, { byte, offset });
  return toDiagnostic(file, found, rangesOf(shown));
}

/** The longest well-formed start of the text, found by halving. Streaming leaves out an unfinished character. */
function longestValidText(bytes: Uint8Array): string {
  let text = '';
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      text = decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle + 1;
    } catch {
      high = middle - 1;
    }
  }
  return text;
}
