import { composesWithPrevious, type Glyph } from './characters.ts';
import type { SourceLine } from './lines.ts';
import { isJapanese } from './script.ts';

/**
 * The text to put between two lines that are joined (codebook §1): nothing if either side is Japanese, one space between
 * Latin and Latin. After a hyphen or a slash nothing is added, because the word continues.
 *
 * @param before last character of the first line
 * @param after first character of the second line
 */
export function joint(before: string, after: string): '' | ' ' {
  if (isJapanese(before) || isJapanese(after)) return '';
  return /[-‐\u00ad/]/.test(before) ? '' : ' ';
}

/**
 * Joins lines into one run of glyphs.
 *
 * @param lines the lines of one block
 * @returns the glyphs of all lines; an added space has column 0
 */
export function joinLines(lines: readonly SourceLine[]): readonly Glyph[] {
  const joined: Glyph[] = [];
  for (const { glyphs, number } of lines) appendLine(joined, glyphs, number);
  return joined;
}

function appendLine(joined: Glyph[], glyphs: readonly Glyph[], line: number): void {
  const before = joined.at(-1);
  const [after, ...rest] = glyphs;
  if (!after) return;
  const space = before ? joint(lastCharacter(before.text), after.text) : '';
  if (space) joined.push({ text: space, line, column: 0 });
  // The canonical text is NFC as a whole: a mark at the head of a line composes with the character before it.
  if (before && !space && composesWithPrevious(after.text)) {
    joined[joined.length - 1] = { ...before, text: (before.text + after.text).normalize('NFC') };
  } else {
    joined.push(after);
  }
  for (const glyph of rest) joined.push(glyph);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
