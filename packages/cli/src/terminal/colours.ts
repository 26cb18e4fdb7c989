import pc from 'picocolors';
import type { CommandPalette } from './palette.ts';

const { red, yellow, cyan, dim, bold } = pc.createColors(true);

/** The colours of a terminal. */
export const colours: CommandPalette = { error: red, warning: yellow, place: cyan, aside: dim, heading: bold };
