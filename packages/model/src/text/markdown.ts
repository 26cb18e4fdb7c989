import { isTitleLike, markedForm, plainForm, signatureStart } from './forms.ts';
import { isFurniture } from './furniture.ts';
import type { SourceLine } from './lines.ts';
import { blanksAt, readMarker } from './markers.ts';
import type { Block, BlockForm, LayoutProfile } from './profile.ts';
import { beginsLowerCase, cannotOpenBlock, endsSentence, isJapanese, widthOf } from './script.ts';

/** A page break is assumed to have cut running text only if the text is at least this wide, in half-width cells. */
const narrowestCut = 60;

/**
 * Markdown, as people write it and as converters make it from PDF. A blank line, or two spaces at the end of a line, ends
 * a block; any other line end does not. Converters also leave a blank line if a page ends in the middle of a sentence.
 */
export const markdown: LayoutProfile = { opens, forms };

function opens(lines: readonly SourceLine[]): readonly boolean[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before || before.hardBreak || isOwnBlock(before.text) || isOwnBlock(line.text)) return true;
    if (readMarker(line.text)) return true;
    return line.blankLinesBefore > 0 && !isCut(before.text, line.text);
  });
}

function isOwnBlock(text: string): boolean {
  return headingMark(text) > 0 || isFurniture(text) || text.startsWith('|') || boldMark(text) > 0;
}

/** Whether running text stops in the middle of a sentence and continues after the blank line. */
function isCut(before: string, after: string): boolean {
  if (endsSentence(before) || /[:：]$/.test(before)) return false;
  if (cannotOpenBlock(after) || beginsLowerCase(after)) return true;
  const runs = /[、。]/.test(before) && widthOf(before) >= narrowestCut;
  return runs && isJapanese(before.slice(-1)) && isJapanese(after) && !isTitleLike(after);
}

function forms(blocks: readonly Block[]): readonly BlockForm[] {
  const signature = signatureStart(blocks, ({ text }) => headingMark(text) === 0);
  return blocks.map(({ text }, index) => {
    if (isFurniture(text)) return plainForm('furniture');
    if (headingMark(text) > 0) return emphasised(headingMark(text), text);
    if (index >= signature) return plainForm('signature');
    return boldMark(text) > 0 ? emphasised(0, text) : markedForm('text', text);
  });
}

/** A heading in bold: its opening emphasis belongs to the gap before the text, its closing emphasis to the tail. */
function emphasised(marker: number, text: string): BlockForm {
  const blanks = blanksAt(text, marker);
  const bold = boldMark(text.slice(marker + blanks));
  return { kind: 'heading', marker, gap: blanks + bold, tail: bold };
}

/** Length of the number signs of an ATX heading (CommonMark 4.2), or 0. */
function headingMark(text: string): number {
  return /^(#{1,6})[ \t\u3000]+[^ \t\u3000]/.exec(text)?.[1]?.length ?? 0;
}

/** Length of the emphasis around a text that is wholly bold and is not a sentence, or 0. */
function boldMark(text: string): number {
  const inner = text.slice(2, -2);
  const isBold = inner !== '' && ['**', '__'].some((mark) => text.startsWith(mark) && text.endsWith(mark));
  return isBold && !/[*_]{2}|^ | $/.test(inner) && isTitleLike(inner) ? 2 : 0;
}
