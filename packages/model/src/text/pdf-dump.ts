import { headsSection, isTitleLike, markedForm, plainForm, signatureStart } from './forms.ts';
import { isFurniture } from './furniture.ts';
import type { SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { measureOf, widthWithNext } from './measure.ts';
import type { Block, BlockForm, LayoutProfile } from './profile.ts';
import { beginsLowerCase, cannotOpenBlock, endsSentence, widthOf } from './script.ts';

/** A line in mid-sentence continues if it fills this share of the measure. Items are indented, so their lines are shorter. */
const wrappedShare = 0.8;
/** If a line ends a sentence, it must be fuller than that for the next line to belong to the same paragraph. */
const sameParagraphShare = 0.88;

/**
 * Text taken from a PDF. Lines are wrapped at page width, even within words. Blank lines stand between wrapped lines as well
 * as between paragraphs, so that neither a line end nor a blank line ends a paragraph. Instead, the profile looks at the
 * width of a line relative to the measure of the text, at ends of sentences, and at markers.
 */
export const pdfDump: LayoutProfile = { opens, forms };

function opens(lines: readonly SourceLine[]): readonly boolean[] {
  const measure = measureOf(lines);
  const spacing = usualSpacing(lines);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return !before || opensAfter(before, line, measure, spacing);
  });
}

function opensAfter(before: SourceLine, line: SourceLine, measure: number, spacing: number): boolean {
  if (isFurniture(before.text) || isFurniture(line.text)) return true;
  const width = widthWithNext(before.text, line.text);
  const marker = readMarker(line.text);
  // The initial of a name at the head of a wrapped line looks like a lettered marker.
  if (marker) return !/^[A-Z]\./.test(marker.text) || endsSentence(before.text) || width < measure * wrappedShare;
  if (cannotOpenBlock(line.text)) return false;
  if (endsSentence(before.text)) return line.blankLinesBefore > spacing + 1 || width < measure * sameParagraphShare;
  if (beginsLowerCase(line.text) || /[、，,(（「『-]$/.test(before.text)) return false;
  return width < measure * wrappedShare;
}

/** The number of blank lines that most often stands between two visible ones. */
function usualSpacing(lines: readonly SourceLine[]): number {
  const spacings = lines.slice(1).map(({ blankLinesBefore }) => blankLinesBefore);
  return spacings.sort((one, other) => one - other)[Math.floor(spacings.length / 2)] ?? 0;
}

function forms(blocks: readonly Block[]): readonly BlockForm[] {
  const measure = measureOf(blocks.flatMap(({ lines }) => lines));
  const signature = signatureStart(blocks, () => true);
  return blocks.map((block, index) => {
    if (isFurniture(block.text)) return plainForm('furniture');
    if (index >= signature) return plainForm('signature');
    return formOf(block, blocks[index - 1], blocks[index + 1], measure);
  });
}

function formOf(block: Block, before: Block | undefined, after: Block | undefined, measure: number): BlockForm {
  const { text } = block;
  if (readMarker(text)) return markedForm(headsSection(block, before, after) ? 'heading' : 'text', text);
  const leadsItems = /[:：]$/.test(text) && after !== undefined && readMarker(after.text) !== undefined;
  const isTitle = isTitleLike(text) && !leadsItems && widthOf(text) < measure;
  return plainForm(isTitle ? 'heading' : 'text');
}
