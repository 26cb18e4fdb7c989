import type { Glyph } from './characters.ts';
import type { SourceLine } from './lines.ts';

/** What a leaf is by its layout. Only the first sentence of an item is an `item`; the others are sentences. */
export type LeafKind = 'heading' | 'item' | 'sentence' | 'signature' | 'furniture';

/** Lines that belong together: a paragraph, an item, a heading. */
export interface Block {
  readonly lines: readonly SourceLine[];
  /** The lines joined, without blanks at either end. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

/** What a profile proposes for a block. Lengths are UTF-16 units of the text of the block. */
export interface BlockForm {
  /** A block of text is cut into sentences; any other block is one leaf. */
  readonly kind: 'text' | 'heading' | 'signature' | 'furniture';
  /** Length of the marker at the start of the block. */
  readonly marker: number;
  /** Length of the blanks and opening emphasis between marker and text. */
  readonly gap: number;
  /** Length of the closing emphasis at the end of the block. */
  readonly tail: number;
}

/** How files of one kind are laid out: where blocks begin, and what they are. A profile is never made for one file. */
export interface LayoutProfile {
  /** For each line, whether a block begins with it. */
  readonly opens: (lines: readonly SourceLine[]) => readonly boolean[];
  /** For each block, what it is. */
  readonly forms: (blocks: readonly Block[]) => readonly BlockForm[];
}
