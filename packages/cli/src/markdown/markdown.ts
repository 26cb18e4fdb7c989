import stringWidth from 'fast-string-width';
import { visible } from '../terminal/visible.ts';
import { neutral } from './neutral.mjs';

/** Cells of a rule have at least three signs. */
const NARROWEST = 3;

/** A text for Markdown of GitHub: it can become no mark-up, link or mention. */
export function markdownText(text: string): string {
  return neutral(visible(text));
}

/**
 * A table of Markdown, laid out so that it can be read as it stands.
 *
 * @param rows cells that {@link markdownText} or the like has made; the headings first
 * @returns the lines; cells after the first stand at the right
 */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column])), NARROWEST));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = (cells: readonly string[]): string =>
    line(
      cells.map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + gap : gap + cell;
      }),
    );
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [row(head), line(rule), ...rows.map(row)];
}

function widthOf(cell = ''): number {
  return stringWidth(cell);
}
