import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { wholeFile } from './problem.ts';

/** The format that the extension of a file names. */
export type Format = { readonly kind: 'yaml' | 'json' } | { readonly kind: 'unknown'; readonly extension: string };

/**
 * The format of a file by its name.
 *
 * @param file path or name, with forward slashes
 * @returns the format; if the extension is unknown, the extension with its dot; empty if there is no extension
 */
export function formatOf(file: string): Format {
  const extension = /[^/](\.[^./]*)$/.exec(file)?.[1] ?? '';
  switch (extension.toLowerCase()) {
    case '.yaml':
    case '.yml':
      return { kind: 'yaml' };
    case '.json':
      return { kind: 'json' };
    default:
      return { kind: 'unknown', extension };
  }
}

/**
 * The diagnostic for a file with an unknown extension.
 *
 * @param file path of the file
 * @param extension the extension with its dot; empty if there is no extension
 * @returns the diagnostic
 */
export function unknownFormat(file: string, extension: string): Diagnostic {
  if (extension === '' || extension === '.') return wholeFile(file, 'file-kind', 'no-extension', { name: file });
  return wholeFile(file, 'file-kind', 'extension', { extension });
}
