import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { wholeFile } from './problem.ts';

/** What a file's extension says it holds. */
export type Format = { readonly kind: 'yaml' | 'json' } | { readonly kind: 'unknown'; readonly extension: string };

/**
 * The format of a file by its name.
 *
 * @param file path or name, with forward slashes
 * @returns the format; the extension with its dot where it is not known, empty where there is none
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
 * The diagnostic for a file whose extension is not one of those that are read.
 *
 * @param file path of the file
 * @param extension its extension with the dot, empty where it has none
 * @returns the diagnostic
 */
export function unknownFormat(file: string, extension: string): Diagnostic {
  if (extension === '' || extension === '.') return wholeFile(file, 'file-kind', 'no-extension', { name: file });
  return wholeFile(file, 'file-kind', 'extension', { extension });
}
