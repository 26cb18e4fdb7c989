import { type Glyph, isBlank, toGlyphs } from './characters.ts';

/** A line of the source with at least one visible character. */
export interface SourceLine {
  /** From 1, as editors count: CR LF, CR and LF each end a line; a form feed does not. */
  readonly number: number;
  /** The characters of the line, without the blanks at either end. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  /** Lines without visible characters between this line and the visible one before it. */
  readonly blankLinesBefore: number;
  /** Whether the line ends with two or more spaces, which Markdown reads as a break. */
  readonly hardBreak: boolean;
}

/**
 * Cuts a source into its visible lines.
 *
 * @param source the decoded source
 * @returns visible lines in order
 */
export function readLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let last = 0;
  for (const [index, raw] of sourceLines(source).entries()) {
    const glyphs = trim(toGlyphs(raw, index + 1));
    if (glyphs.length === 0) continue;
    const text = textOf(glyphs);
    lines.push({ number: index + 1, glyphs, text, blankLinesBefore: index - last, hardBreak: raw.endsWith('  ') });
    last = index + 1;
  }
  return lines;
}

/** The lines of a source without their ends. */
export function sourceLines(source: string): string[] {
  return source.split(/\r\n|\r|\n/);
}

/** The text that glyphs spell. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

/** Glyphs without the blanks at either end. */
export function trim(glyphs: readonly Glyph[]): readonly Glyph[] {
  const start = glyphs.findIndex(({ text }) => !isBlank(text));
  const end = glyphs.findLastIndex(({ text }) => !isBlank(text));
  return start < 0 ? [] : glyphs.slice(start, end + 1);
}
