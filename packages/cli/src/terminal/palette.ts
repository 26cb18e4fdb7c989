import { type Paint, type Palette, plain } from '@digital-accords/validator/report';

/** Colours of the reports and of the tables. */
export interface CommandPalette extends Palette {
  readonly heading: Paint;
}

/** A palette without colour. */
export const colourless: CommandPalette = { ...plain, heading: (text) => text };

/**
 * Whether colour is wanted (no-color.org).
 *
 * @param isTerminal whether the output goes to a terminal
 * @param env the environment
 */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
