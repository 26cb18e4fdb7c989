import stringWidth from 'fast-string-width';
import { visible } from '../terminal/visible.ts';

/** Cells of a rule have at least three signs. */
const NARROWEST = 3;

/** A text of which every sign that Markdown, HTML or GitHub gives a meaning, there or at the beginning, is an entity. */
export function markdownText(text: string): string {
  const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;
  return visible(text)
    .replace(/[&<>`*_~[\]#@|\\$]/g, entity)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, entity)
    .replace(/^\s*[-+=]|(?<=^\s*\d+)[.)](?=\s)/g, (begins) => begins.slice(0, -1) + entity(begins.slice(-1)));
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
