import { wrap } from '../../src/terminal/wrap.ts';
import type { Span } from './spans.ts';

/**
 * Breaks a line where a terminal that knows words would.
 *
 * @param line the spans of a line
 * @param columns width of a row
 * @returns the spans of each row; a line that fits is one row
 */
export function rowsOf(line: readonly Span[], columns: number): readonly (readonly Span[])[] {
  const text = line.map((span) => span.text).join('');
  const rows: Span[][] = [];
  let from = 0;
  for (const row of wrap(text.trimEnd(), columns)) {
    // `wrap` drops spaces around a row; those that indent the line are part of its first row.
    const start = rows.length === 0 ? 0 : text.indexOf(row, from);
    from = text.indexOf(row, from) + row.length;
    rows.push(cut(line, start, from));
  }
  return rows;
}

function cut(line: readonly Span[], start: number, end: number): Span[] {
  const parts: Span[] = [];
  let at = 0;
  for (const { style, text } of line) {
    const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (part !== '') parts.push({ style, text: part });
    at += text.length;
  }
  return parts;
}
