import { headsSection, isTitleLike, markedForm, plainForm, signatureStart } from './forms.ts';
import { isFurniture } from './furniture.ts';
import type { SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { measureOf, widthWithNext } from './measure.ts';
import type { Block, BlockForm, LayoutProfile } from './profile.ts';
import { beginsLowerCase, cannotOpenBlock, endsSentence, widthOf } from './script.ts';

/** A line that ends no sentence goes on if it fills this share of the measure: items are indented, so that theirs is less. */
const wrappedShare = 0.8;
/** After the end of a sentence a line must be fuller before the next one belongs to its paragraph. */
const sameParagraphShare = 0.88;

/**
 * Text taken out of a PDF: lines are wrapped hard, within words too, and blank lines stand between wrapped lines as
 * they do between paragraphs, so that neither says anything. What remains is the width of a line against the measure
 * of the text, the end of a sentence, and markers.
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
  // The initial of a name, wrapped to the head of a line, looks like a letter that counts.
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
