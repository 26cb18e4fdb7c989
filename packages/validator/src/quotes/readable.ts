import type { Authored, PlacedLeaf, PlacedText } from '@digital-accords/model';

/** Where the text of a leaf stands, in UTF-16 code units. */
export interface LeafSpan {
  readonly leaf: Authored.Locator;
  readonly start: number;
  readonly end: number;
}

/** A document as somebody may have copied it. */
export interface Readable {
  readonly text: string;
  /** Leaves that quotes may cite, in the order of the text. */
  readonly spans: readonly LeafSpan[];
}

/**
 * The ways in which a document is copied: as it is printed; without the running heads and page numbers between its leaves;
 * and without the markers of its items, which pages on the web do not copy.
 *
 * @param placedText text of the document
 */
export function readable({ leaves }: PlacedText): readonly Readable[] {
  const body = leaves.filter(({ leaf }) => leaf.kind !== 'furniture');
  return [join(leaves, true), join(body, true), join(body, false)];
}

function join(leaves: readonly PlacedLeaf[], marked: boolean): Readable {
  const spans: LeafSpan[] = [];
  let text = '';
  for (const { authored, leaf } of leaves) {
    text += marked ? leaf.separator + leaf.marker + leaf.gap : leaf.separator;
    if (!authored.redacted)
      spans.push({ leaf: authored.leaf, start: text.length, end: text.length + leaf.text.length });
    text += leaf.text + leaf.tail;
  }
  return { text, spans };
}
