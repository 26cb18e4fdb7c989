import { blanksAt, readMarker } from './markers.ts';
import type { Block, BlockForm } from './profile.ts';
import { endsSentence, widthOf } from './script.ts';

/** Widest line, in half-width cells, that can be a heading or stand in a signature. */
const widestTitle = 100;
const widestSignature = 80;

/** The form of a block of a kind, with its marker if its text has one. */
export function markedForm(kind: BlockForm['kind'], text: string): BlockForm {
  const marker = readMarker(text)?.text.length ?? 0;
  return { kind, marker, gap: marker === 0 ? 0 : blanksAt(text, marker), tail: 0 };
}

/** A form without marker. */
export function plainForm(kind: BlockForm['kind']): BlockForm {
  return { kind, marker: 0, gap: 0, tail: 0 };
}

/** Whether a text could be a title: short, without the end of a sentence, and not open towards what follows. */
export function isTitleLike(text: string): boolean {
  return !endsSentence(text) && !/[、，,;；]$/.test(text) && widthOf(text.slice(0, widestTitle + 1)) <= widestTitle;
}

/**
 * Whether a marked block heads what follows instead of standing in a list: its text is a title, no neighbour has a
 * marker of the same style, and something of another kind follows.
 */
export function headsSection(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const style = readMarker(block.text)?.style;
  if (!style || style === 'bullet' || !after || !isTitleLike(block.text) || /[:：]$/.test(block.text)) return false;
  return [before, after].every((neighbour) => !neighbour || readMarker(neighbour.text)?.style !== style);
}

/**
 * The signature of an agreement: the short lines without an end of sentence that close a document after its last
 * sentence, two or more.
 *
 * @param blocks all blocks
 * @param canSign whether a block may be a line of the signature; furniture between does not interrupt it
 * @returns index of the first block of the signature, or the number of blocks where there is none
 */
export function signatureStart(blocks: readonly Block[], canSign: (block: Block) => boolean): number {
  const last = blocks.findLastIndex((block) => !canSign(block) || !isSignatureLike(block.text));
  return blocks.length - last > 2 && last >= 0 ? last + 1 : blocks.length;
}

function isSignatureLike(text: string): boolean {
  return !endsSentence(text) && !readMarker(text) && widthOf(text.slice(0, widestSignature + 1)) <= widestSignature;
}
