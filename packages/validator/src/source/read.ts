import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { decode } from './decode.ts';
import { fileKind } from './file-rules/file-kind.ts';
import { readJsonTree } from './json.ts';
import { rangesOf } from './line-table.ts';
import { spanAt } from './locate.ts';
import type { ParsedFile, ReadResult, SourceFile } from './parsed-file.ts';
import { toDiagnostic, wholeFile } from './problem.ts';
import { type SourceNode, type TreeResult, toValue } from './source-tree.ts';
import { readYamlTree } from './yaml.ts';

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
 * Reads one file: bytes, text, value with places.
 *
 * @param source the file
 * @returns the parsed file, or what is wrong with it; never throws, whatever the bytes are
 */
export function readSource(source: SourceFile): ReadResult {
  const { file } = source;
  const format = formatOf(file);
  if (format.kind === 'unknown') return { ok: false, diagnostics: [unknownFormat(file, format.extension)] };
  const decoded = decode(source);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const tree: TreeResult = format.kind === 'yaml' ? readYamlTree(text) : readJsonTree(text);
  if (tree.ok) return { ok: true, file: parsedFile(file, text, tree.root) };
  const rangeOf = rangesOf(text);
  return { ok: false, diagnostics: tree.problems.map((found) => toDiagnostic(file, found, rangeOf)) };
}

/**
 * The diagnostic for a file whose extension is not one of those that are read.
 *
 * @param file path of the file
 * @param extension its extension with the dot, empty where it has none
 * @returns the diagnostic
 */
export function unknownFormat(file: string, extension: string): Diagnostic {
  if (extension === '' || extension === '.') return wholeFile(file, fileKind, 'no-extension', { name: file });
  return wholeFile(file, fileKind, 'extension', { extension });
}

function parsedFile(file: string, text: string, root: SourceNode): ParsedFile {
  const rangeOf = rangesOf(text);
  return { file, text, value: toValue(root), locate: (pointer, part) => rangeOf(spanAt(root, pointer, part)) };
}
