import { decode } from './decode.ts';
import { formatOf, unknownFormat } from './format.ts';
import { readJsonTree } from './json.ts';
import { rangesOf } from './line-table.ts';
import { spanAt } from './locate.ts';
import type { ParsedFile, ReadResult, SourceFile } from './parsed-file.ts';
import { toDiagnostic } from './problem.ts';
import { type SourceNode, type TreeResult, toValue } from './source-tree.ts';
import { readYamlTree } from './yaml.ts';

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

function parsedFile(file: string, text: string, root: SourceNode): ParsedFile {
  const rangeOf = rangesOf(text);
  return { file, text, value: toValue(root), locate: (pointer, part) => rangeOf(spanAt(root, pointer, part)) };
}
