import { visible } from '../terminal/visible.ts';

/** A text of which every sign that Markdown, HTML or GitHub gives a meaning, there or at the beginning, is an entity. */
export function markdownText(text: string): string {
  const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;
  return visible(text)
    .replace(/[&<>`*_~[\]#@|\\$]/g, entity)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, entity)
    .replace(/^\s*[-+=]|(?<=^\s*\d+)[.)](?=\s)/g, (begins) => begins.slice(0, -1) + entity(begins.slice(-1)));
}

/**
 * A table of Markdown.
 *
 * @param rows cells that {@link markdownText} or the like has made; the headings first
 * @returns the lines; cells after the first stand at the right
 */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)];
}
