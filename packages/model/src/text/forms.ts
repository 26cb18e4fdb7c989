import { blanksAt, readMarker } from './markers.ts';
import type { Block, BlockForm } from './profile.ts';
import { endsSentence, widthOf } from './script.ts';

/** Widest line, in half-width cells, that can be a heading or part of a signature. */
const widestTitle = 100;
const widestSignature = 80;

/** The form of a block of the given kind, with a marker if the text begins with one. */
export function markedForm(kind: BlockForm['kind'], text: string): BlockForm {
  const marker = readMarker(text)?.text.length ?? 0;
  return { kind, marker, gap: marker === 0 ? 0 : blanksAt(text, marker), tail: 0 };
}

/** A form without marker. */
export function plainForm(kind: BlockForm['kind']): BlockForm {
  return { kind, marker: 0, gap: 0, tail: 0 };
}

/** Whether a text could be a title: it is short, does not end a sentence, and does not announce more text. */
export function isTitleLike(text: string): boolean {
  return !endsSentence(text) && !/[、，,;；]$/.test(text) && widthOf(text.slice(0, widestTitle + 1)) <= widestTitle;
}

/**
 * Whether a marked block is a heading and not an item of a list: its text is a title, no neighbour has a marker of the
 * same style, and a block of another kind follows.
 */
export function headsSection(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const style = readMarker(block.text)?.style;
  if (!style || style === 'bullet' || !after || !isTitleLike(block.text) || /[:：]$/.test(block.text)) return false;
  return [before, after].every((neighbour) => !neighbour || readMarker(neighbour.text)?.style !== style);
}

/**
 * Finds the signature of an agreement: at least two short lines after the last sentence of the document, none of which
 * ends a sentence.
 *
 * @param blocks all blocks
 * @param canSign whether a block may be a line of the signature; page furniture between its lines does not end it
 * @returns index of the first block of the signature, or the number of blocks if there is no signature
 */
export function signatureStart(blocks: readonly Block[], canSign: (block: Block) => boolean): number {
  const last = blocks.findLastIndex((block) => !canSign(block) || !isSignatureLike(block.text));
  return blocks.length - last > 2 && last >= 0 ? last + 1 : blocks.length;
}

function isSignatureLike(text: string): boolean {
  return !endsSentence(text) && !readMarker(text) && widthOf(text.slice(0, widestSignature + 1)) <= widestSignature;
}
