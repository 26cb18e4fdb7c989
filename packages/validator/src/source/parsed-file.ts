import type { Diagnostic, Range } from '../diagnostic/diagnostic.ts';

/** A file as it came: its name and its bytes. */
export interface SourceFile {
  /** Path as people know it, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that could be parsed, with the place of every value in it. */
export interface ParsedFile {
  readonly file: string;
  /** The decoded text, without a byte-order mark. */
  readonly text: string;
  /** Plain data: objects without surprises in their prototype, arrays, strings, numbers, booleans, null. */
  readonly value: unknown;
  /**
   * Where a value, or the key that holds it, stands.
   *
   * @param pointer JSON Pointer (RFC 6901)
   * @param part the value itself or its key
   * @returns the range; that of the nearest ancestor that exists where the pointer leads nowhere
   */
  readonly locate: (pointer: string, part: 'key' | 'value') => Range;
}

/** What reading a file gave: a parsed file, or what is wrong with it. */
export type ReadResult =
  | { readonly ok: true; readonly file: ParsedFile }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
