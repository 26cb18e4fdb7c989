import { coordinates } from '@digital-accords/model';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Reads Markdown with tables. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The words of a node, without mark-up. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The headings of a text, each with its anchor. */
export function headingsOf(
  { children }: Root,
  deepest: number,
): readonly { id: string; name: string; isPart: boolean }[] {
  const anchors = anchorsOf(children);
  return children.flatMap((node) =>
    node.type === 'heading' && node.depth > 1 && node.depth <= deepest
      ? [{ id: anchors.get(node) ?? '', name: textOf(node), isPart: node.depth > 2 }]
      : [],
  );
}

/** Where a link leads: a file that is named by its place lies in the repository. */
export function addressOf(url: string): string {
  return /^(?:[a-z]+:|[/#])/.test(url) ? url : `${coordinates.repository}/blob/main/${url}`;
}

/** The anchor of each heading, as the repository's host makes it: a repeated one is numbered. */
export function anchorsOf(nodes: readonly Nodes[]): ReadonlyMap<Nodes, string> {
  const seen = new Map<string, number>();
  const anchors = nodes
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const anchor = textOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return [heading, before === 0 ? anchor : `${anchor}-${before}`] as const;
    });
  return new Map(anchors);
}
