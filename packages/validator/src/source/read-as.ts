import { decode } from './decode.ts';
import { rangesOf } from './line-table.ts';
import { spanAt } from './locate.ts';
import type { ParsedFile, ReadResult, SourceFile } from './parsed-file.ts';
import { toDiagnostic } from './problem.ts';
import { commentsIn, type TreeResult, toValue } from './source-tree.ts';

/**
 * Reads one file of a known format: bytes, text, value with places.
 *
 * @param source the file
 * @param readTree reads a text of that format
 * @returns the parsed file, or its problems; it never throws, whatever the bytes are
 */
export function readAs(source: SourceFile, readTree: (text: string) => TreeResult): ReadResult {
  const { file } = source;
  const decoded = decode(source);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const tree = readTree(text);
  if (tree.ok) {
    const value = toValue(tree.root);
    const comments = text.includes(' #') || text.includes('\t#') ? new Map(commentsIn(tree.root)) : undefined;
    return {
      ok: true,
      file: { file, text, value, ...(comments?.size && { comments }), locate: locateIn(text, readTree) },
    };
  }
  const rangeOf = rangesOf(text);
  return { ok: false, diagnostics: tree.problems.map((found) => toDiagnostic(file, found, rangeOf)) };
}

/** Places are needed only for findings, and most files have none. So the tree is not kept, but read again if needed. */
function locateIn(text: string, readTree: (text: string) => TreeResult): ParsedFile['locate'] {
  const rangeOf = rangesOf(text);
  let tree: TreeResult | undefined;
  return (pointer, part) => {
    tree ??= readTree(text);
    return rangeOf(tree.ok ? spanAt(tree.root, pointer, part) : { start: 0, end: text.length });
  };
}
