import type { Diagnostic, Range } from '../diagnostic/diagnostic.ts';

/** A file as received: its name and its bytes. */
export interface SourceFile {
  /** Path as shown to people, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that could be parsed, with the place of every value in it. */
export interface ParsedFile {
  readonly file: string;
  /** The decoded text, without a byte-order mark. */
  readonly text: string;
  /** Plain data: objects with an ordinary prototype, arrays, strings, numbers, booleans, null. */
  readonly value: unknown;
  /** Comments of YAML that follow a value without quotes on its line, by JSON Pointer (RFC 6901); only if there are any. */
  readonly comments?: ReadonlyMap<string, string>;
  /**
   * The place of a value or of its key.
   *
   * @param pointer JSON Pointer (RFC 6901)
   * @param part the value itself or its key
   * @returns the range; if the pointer leads nowhere, the range of the nearest ancestor that exists
   */
  readonly locate: (pointer: string, part: 'key' | 'value') => Range;
}

/** Result of reading a file: the parsed file, or its problems. */
export type ReadResult =
  | { readonly ok: true; readonly file: ParsedFile }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
