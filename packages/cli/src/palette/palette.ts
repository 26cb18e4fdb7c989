import type { Paint, Palette } from '@digital-accords/validator';
import pc from 'picocolors';

/** Colours of the reports and of the tables. */
export interface CommandPalette extends Palette {
  readonly heading: Paint;
}

/**
 * The colours of a terminal.
 *
 * @param enabled without it, text stays as it is
 */
export function paletteOf(enabled: boolean): CommandPalette {
  const { red, yellow, cyan, dim, bold } = pc.createColors(enabled);
  return { error: red, warning: yellow, place: cyan, aside: dim, heading: bold };
}

/**
 * Whether colour is wanted (no-color.org).
 *
 * @param isTerminal whether the output goes to a terminal
 * @param env the environment
 */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
