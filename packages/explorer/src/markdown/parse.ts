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
  return children.flatMap((node) =>
    node.type === 'heading' && node.depth > 1 && node.depth <= deepest
      ? [{ id: anchorOf(node), name: textOf(node), isPart: node.depth > 2 }]
      : [],
  );
}

/** Where a link leads: a file that is named by its place lies in the repository. */
export function addressOf(url: string): string {
  return /^(?:[a-z]+:|[/#])/.test(url) ? url : `${coordinates.repository}/blob/main/${url}`;
}

/** The anchor of a heading, as the repository's host makes it. */
export function anchorOf(heading: Nodes): string {
  return textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
