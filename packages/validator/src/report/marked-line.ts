import stringWidth from 'fast-string-width';
import { visible } from './visible.ts';

/** A line of a file as printed, and the place of the carets under it, in terminal columns. */
export interface MarkedLine {
  readonly text: string;
  /** Columns before the first caret. */
  readonly indent: number;
  /** Number of carets, at least one. */
  readonly carets: number;
}

const CUT = '…';

/**
 * Code units that are examined for each column. Without this limit, a file that is one line of a megabyte would be slow:
 * the segmenter of some engines copies the whole text for each segment.
 */
const UNITS_A_COLUMN = 8;

/**
 * Marks a place in a line. Full-width characters take two columns. If the line is too long, it is cut on both sides of the
 * place.
 *
 * @param line the line without its end
 * @param start first UTF-16 code unit of the place, from 0
 * @param end code unit after its last; a place that is empty is marked with one caret
 * @param width columns that the line may take, at least 20
 * @returns the line as printed, and its carets
 */
export function markedLine(line: string, start: number, end: number, width: number): MarkedLine {
  const most = width * UNITS_A_COLUMN;
  const before = shown(line.slice(Math.max(0, start - most), start));
  const marked = shown(line.slice(start, Math.min(end, start + most)));
  const after = shown(line.slice(end, end + most));
  if (stringWidth(before + marked + after) <= width) return joined(before, marked, after);
  const middle = cutEnd(marked, Math.floor(width / 2));
  const room = width - stringWidth(middle);
  const tail = cutEnd(after, Math.max(Math.floor(room / 2), room - stringWidth(before)));
  return joined(cutStart(before, room - stringWidth(tail)), middle, tail);
}

function joined(before: string, marked: string, after: string): MarkedLine {
  const text = `${before}${marked}${after}`.trimEnd();
  return { text, indent: stringWidth(before), carets: Math.max(1, stringWidth(marked)) };
}

/** Replaces tabs, whose width only the terminal knows. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', ' '));
}

function cutEnd(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${fitting(graphemes(text), columns - 1).join('')}${CUT}`;
}

function cutStart(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${CUT}${fitting([...graphemes(text)].reverse(), columns - 1)
    .reverse()
    .join('')}`;
}

function fitting(parts: Iterable<string>, columns: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += stringWidth(part);
    if (used > columns) break;
    kept.push(part);
  }
  return kept;
}

/** Characters that never join: letters of Latin, kana, ideographs, and their punctuation. */
const APART =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The segmenter takes some microseconds for each grapheme: it is asked only if characters may join. */
function* graphemes(text: string): Generator<string, void> {
  if (APART.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
