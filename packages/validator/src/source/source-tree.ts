import type { Span } from './line-table.ts';
import type { Problem } from './problem.ts';

/** A value with its place, as both readers make it. */
export type SourceNode =
  | {
      readonly kind: 'scalar';
      readonly value: string | number | boolean | null;
      readonly span: Span;
      /** A comment of YAML after it on its line, without quotes between them. */
      readonly comment?: string;
    }
  | { readonly kind: 'sequence'; readonly items: readonly SourceNode[]; readonly span: Span }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, SourceEntry>; readonly span: Span };

/** A key and its value. */
export interface SourceEntry {
  readonly keySpan: Span;
  readonly node: SourceNode;
}

/** A tree of values with their places, or the problems of the text. */
export type TreeResult =
  | { readonly ok: true; readonly root: SourceNode }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The plain data of a tree.
 *
 * @param node root of the tree, nested at most `MAX_DEPTH` levels
 * @returns the data; `__proto__` and the like are ordinary own keys, as `JSON.parse` makes them
 */
export function toValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(toValue);
    case 'mapping':
      return mappingOf(node.entries);
  }
}

/**
 * Comments that follow values without quotes on their lines.
 *
 * @param node root of the tree
 * @param pointer JSON Pointer (RFC 6901) to it
 * @yields the pointer of the value, and the comment from its `#` on
 */
export function* commentsIn(
  node: SourceNode,
  pointer = '',
): Generator<readonly [pointer: string, comment: string], void> {
  switch (node.kind) {
    case 'scalar':
      if (node.comment !== undefined) yield [pointer, node.comment];
      return;
    case 'sequence':
      for (const [index, item] of node.items.entries()) yield* commentsIn(item, `${pointer}/${index}`);
      return;
    case 'mapping':
      for (const [key, held] of node.entries)
        yield* commentsIn(held.node, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

function mappingOf(entries: ReadonlyMap<string, SourceEntry>): unknown {
  const mapping: Record<string, unknown> = {};
  for (const [key, { node }] of entries) {
    // Assigning to this key would set the prototype.
    if (key === '__proto__') Object.defineProperty(mapping, key, { value: toValue(node), ...own });
    else mapping[key] = toValue(node);
  }
  return mapping;
}

const own = { enumerable: true, configurable: true, writable: true } as const;
