import type { Range } from '../diagnostic/diagnostic.ts';

/** A stretch of text as offsets in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into lines and columns. */
export type RangeOf = (span: Span) => Range;

/**
 * Offsets at which lines start. A line ends with LF, CR LF or CR (YAML 1.2.2 §5.4).
 *
 * @param text the whole text
 * @returns the offsets, ascending; the first is 0
 */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Makes a function from offsets to lines and columns. It makes its table of lines on first use.
 *
 * @param text the whole text
 * @returns a function from a span of the text to its range, counted from 1 in UTF-16 code units
 */
export function rangesOf(text: string): RangeOf {
  let starts: readonly number[] | undefined;
  return ({ start, end }) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, start);
    const endLine = lineAt(starts, end);
    return {
      line: line + 1,
      column: start - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: end - (starts[endLine] ?? 0) + 1,
    };
  };
}

/**
 * The offsets of a range: the inverse of {@link rangesOf}.
 *
 * @param text the whole text
 * @param range lines and columns from 1, columns in UTF-16 code units
 */
export function spanOfRange(text: string, { line, column, endLine, endColumn }: Range): Span {
  const starts = lineStarts(text);
  return {
    start: (starts[line - 1] ?? text.length) + column - 1,
    end: (starts[endLine - 1] ?? text.length) + endColumn - 1,
  };
}
