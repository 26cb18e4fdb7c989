import type { Span } from './line-table.ts';
import type { SourceEntry, SourceNode } from './source-tree.ts';

/**
 * The place of a value or of its key.
 *
 * @param root root of the tree
 * @param pointer JSON Pointer (RFC 6901)
 * @param part the value itself or its key; for an item of a list and for the root, which have no key, the value is located
 * @returns the place; if the pointer leads nowhere, the place of the nearest ancestor that exists
 */
export function spanAt(root: SourceNode, pointer: string, part: 'key' | 'value'): Span {
  let found: Found = { node: root, keySpan: undefined };
  for (const token of pointer.split('/').slice(1)) {
    const next = childOf(found.node, token.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined) break;
    found = next;
  }
  return part === 'key' ? (found.keySpan ?? found.node.span) : found.node.span;
}

interface Found {
  readonly node: SourceNode;
  readonly keySpan: SourceEntry['keySpan'] | undefined;
}

function childOf(node: SourceNode, token: string): Found | undefined {
  if (node.kind === 'mapping') return node.entries.get(token);
  if (node.kind === 'scalar' || !/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
  const item = node.items[Number(token)];
  return item === undefined ? undefined : { node: item, keySpan: undefined };
}
