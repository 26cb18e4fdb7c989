import { codePoints } from './code-points.ts';
import type { Cut } from './cutting.ts';
import type { LeafKind } from './profile.ts';

/** A leaf of the canonical text. */
export interface Leaf {
  readonly kind: LeafKind;
  /** Text between the previous leaf and this one: a line feed, or blanks of the source. */
  readonly separator: string;
  /** `24.`, `a.`, `-`, `##`; empty if no marker is printed. */
  readonly marker: string;
  /** Blanks, and opening emphasis, between marker and text. */
  readonly gap: string;
  readonly text: string;
  /** Closing emphasis after the text. */
  readonly tail: string;
  /** First code point of the text in the canonical text, from 0. */
  readonly start: number;
  /** Code point after the last one of the text. */
  readonly end: number;
  /** Source line and code-point column, both from 1, of the marker, or of the text if there is no marker. */
  readonly source: { readonly line: number; readonly column: number };
}

/**
 * Gives each leaf its place in the canonical text. Each block begins a line; sentences of one block keep the blanks that
 * the source has between them.
 *
 * @param blocks the cuts of each block
 */
export function tile(blocks: readonly (readonly Cut[])[]): Leaf[] {
  const leaves: Leaf[] = [];
  let offset = 0;
  for (const cuts of blocks) {
    for (const [index, { kind, before, marker, gap, text, tail, first }] of cuts.entries()) {
      const separator = index > 0 ? before : leaves.length > 0 ? '\n' : '';
      const start = offset + codePoints(separator) + codePoints(marker) + codePoints(gap);
      const end = start + codePoints(text);
      const source = { line: first.line, column: first.column };
      leaves.push({ kind, separator, marker, gap, text, tail, start, end, source });
      offset = end + codePoints(tail);
    }
  }
  return leaves;
}

/**
 * Joins leaves to the canonical text (the tiling invariant of codebook §1).
 *
 * @param leaves leaves in order
 */
export function textOfLeaves(leaves: readonly Leaf[]): string {
  return leaves.map(({ separator, marker, gap, text, tail }) => separator + marker + gap + text + tail).join('');
}
