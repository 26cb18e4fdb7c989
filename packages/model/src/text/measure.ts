import type { SourceLine } from './lines.ts';
import { isJapanese, widthOf } from './script.ts';

const typicalShare = 0.8;
const widestUnit = 24;

/** Width, in half-width cells, that the full lines of a hard-wrapped text have: four lines in five fit into it. */
export function measureOf(lines: readonly SourceLine[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).sort((one, other) => one - other);
  return widths[Math.floor(widths.length * typicalShare)] ?? 0;
}

/**
 * Width that a line would have had with the first unbreakable unit of the next one: a Japanese character, or a Latin
 * word and the space before it. Where that is less than the measure, the line was ended on purpose.
 */
export function widthWithNext(line: string, next: string): number {
  const [first = ''] = next;
  if (isJapanese(first)) return widthOf(line) + 2;
  const [word = ''] = /^[^ \u3000]{0,24}/.exec(next) ?? [];
  return widthOf(line) + 1 + Math.min(widthOf(word), widestUnit);
}
