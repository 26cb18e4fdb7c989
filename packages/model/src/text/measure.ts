import type { SourceLine } from './lines.ts';
import { isJapanese, widthOf } from './script.ts';

const typicalShare = 0.8;
const widestUnit = 24;

/** Width of the full lines of a hard-wrapped text, in half-width cells: four lines in five are not wider. */
export function measureOf(lines: readonly SourceLine[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).sort((one, other) => one - other);
  return widths[Math.floor(widths.length * typicalShare)] ?? 0;
}

/**
 * Width that a line would have with the first unbreakable unit of the next line: a Japanese character, or a Latin word and
 * the space before it. If that is less than the measure, the line was ended on purpose.
 */
export function widthWithNext(line: string, next: string): number {
  const [first = ''] = next;
  if (isJapanese(first)) return widthOf(line) + 2;
  const [word = ''] = /^[^ \u3000]{0,24}/.exec(next) ?? [];
  return widthOf(line) + 1 + Math.min(widthOf(word), widestUnit);
}
