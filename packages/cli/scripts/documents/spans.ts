import type { Paint } from '@digital-accords/validator/report';
import type { CommandPalette } from '../../src/terminal/palette.ts';

/** A part of a line in one style; the style is empty if the text has none. */
export interface Span {
  readonly style: string;
  readonly text: string;
}

const START = '\uE000';
const MIDDLE = '\uE001';
const END = '\uE002';

const marked =
  (style: string): Paint =>
  (text) =>
    START + style + MIDDLE + text + END;

/** Marks each style by private characters, which {@link spansOf} reads back. */
export const markingPalette: CommandPalette = {
  error: marked('error'),
  warning: marked('warning'),
  place: marked('place'),
  aside: marked('aside'),
  heading: marked('heading'),
};

/**
 * Reads what {@link markingPalette} marked.
 *
 * @param line a line of output
 * @returns its text in spans, each with its style
 */
export function spansOf(line: string): readonly Span[] {
  const found = line.matchAll(/\uE000(?<style>[^\uE001]*)\uE001(?<styled>[^\uE002]*)\uE002|(?<bare>[^\uE000]+)/gu);
  return [...found].map(({ groups }) => ({
    style: groups?.['style'] ?? '',
    text: groups?.['styled'] ?? groups?.['bare'] ?? '',
  }));
}
