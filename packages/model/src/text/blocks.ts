import type { Override } from '../generated/authored.ts';
import { joinLines } from './joining.ts';
import { type SourceLine, textOf } from './lines.ts';
import type { OverrideIndex } from './override.ts';
import type { Block, LayoutProfile } from './profile.ts';

/** The blocks of a text, and the overrides that changed them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly used: readonly Override[];
}

/**
 * Puts lines together into blocks. The profile proposes, the overrides correct.
 *
 * @param lines visible lines of the source
 * @param profile proposes where blocks begin
 * @param overrides a join or a break at the first character of a line
 */
export function formBlocks(lines: readonly SourceLine[], profile: LayoutProfile, overrides: OverrideIndex): Blocks {
  const proposed = profile.opens(lines);
  const used: Override[] = [];
  const groups: SourceLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const opens = index === 0 || proposed[index] === true;
    const ruling = index === 0 ? undefined : overrides.boundaryAt(line.glyphs[0]);
    const ruled = ruling ? ruling.op === 'break' : opens;
    if (ruling && ruled !== opens) used.push(ruling);
    if (ruled) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return { blocks: groups.map(toBlock), used };
}

function toBlock(lines: readonly SourceLine[]): Block {
  const glyphs = joinLines(lines);
  return { lines, glyphs, text: textOf(glyphs) };
}
