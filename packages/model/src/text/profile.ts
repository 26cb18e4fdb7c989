import type { Glyph } from './characters.ts';
import type { SourceLine } from './lines.ts';

/** What a leaf is by its layout. An item bears a marker; the sentences after it in its block are sentences. */
export type LeafKind = 'heading' | 'item' | 'sentence' | 'signature' | 'furniture';

/** Lines that belong together: a paragraph, an item, a heading. */
export interface Block {
  readonly lines: readonly SourceLine[];
  /** Joined, and without blanks at either end. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

/** What a profile proposes for a block. Lengths are UTF-16 units of the text of the block. */
export interface BlockForm {
  /** Text is cut into sentences, everything else is one leaf. */
  readonly kind: 'text' | 'heading' | 'signature' | 'furniture';
  /** Length of the marker at its head. */
  readonly marker: number;
  /** Length of the blanks and opening emphasis between marker and text. */
  readonly gap: number;
  /** Length of the closing emphasis at its end. */
  readonly tail: number;
}

/** How files of one kind are laid out: where blocks begin, and what they are. It knows nothing about any one file. */
export interface LayoutProfile {
  /** For each line, whether a block begins with it. */
  readonly opens: (lines: readonly SourceLine[]) => readonly boolean[];
  /** For each block, what it is. */
  readonly forms: (blocks: readonly Block[]) => readonly BlockForm[];
}
