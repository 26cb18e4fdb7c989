import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** How null, a boolean or a number of the core schema begins. Most scalars begin otherwise. */
const NO_TEXT = /^(?:[~nNtTfF\d.+-]|$)/;

/** The numbers of the core schema, of any size. The parser reads a number that is too large as a string. */
const NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** An escape in double quotes; the digits of `\U` apart, the only one that can go beyond Unicode, and an empty line after an escaped line break. */
const ESCAPE = /\\(?:U([\da-fA-F]{8})|(?:\r\n|[\r\n])([ \t]*[\r\n])?|.)/gs;

/**
 * The value of an untagged scalar in the core schema (YAML 1.2.2 §10.3.2). A scalar that is not a number, boolean or null is
 * a string; so is a date.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns the value; infinity for a number that is too large
 */
export function scalarValue(text: string, event: ScalarEvent): string | number | boolean | null {
  const source = getScalarValue(text, event);
  if (isUnended(text, event)) return source.replace(/\n$/, '');
  if (event.style !== SCALAR_STYLE.PLAIN || !NO_TEXT.test(source)) return source;
  for (const tag of CORE_TAGS) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return NUMBER.test(source) ? Number.POSITIVE_INFINITY : source;
}

/** A text in a block whose last line is the end of the file has no line feed after it; the parser adds one. */
function isUnended(text: string, { style, valueEnd }: ScalarEvent): boolean {
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK) return false;
  return valueEnd >= text.length && /[^\s][ \t]*$/.test(text.slice(text.lastIndexOf('\n') + 1));
}

/**
 * An escape that the parser lets pass or reads otherwise than YAML 1.2.2 §7.3.1 has it: a code point beyond Unicode, and
 * a line break before an empty line.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns the first, undefined if there is none
 */
export function badEscape(text: string, event: ScalarEvent): Problem | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  for (const { 0: whole, 1: digits, 2: empty, index } of text
    .slice(event.valueStart, event.valueEnd)
    .matchAll(ESCAPE)) {
    const start = event.valueStart + index;
    if (empty !== undefined) return problem('yaml-syntax', 'escaped-break', { start, end: start + 1 });
    if (digits !== undefined && Number.parseInt(digits, 16) > 0x10ffff)
      return problem('yaml-syntax', 'escape', { start, end: start + whole.length }, { escape: whole });
  }
  return undefined;
}

/**
 * The place of a scalar, including its quotation marks.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns the place; undefined for a scalar that is not written, such as the value after a bare `key:`
 */
export function scalarSpan(text: string, event: ScalarEvent): Span | undefined {
  const { valueStart: start, valueEnd: end, style } = event;
  if (start < 0) return undefined;
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return { start, end };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: start - 1, end: end + 1 };
    default: {
      // A block scalar's event begins at its first line and ends after its last line break.
      const body = text.slice(start, end);
      if (body.trim() === '') return { start, end: start };
      return { start: start + body.search(/\S/), end: start + body.trimEnd().length };
    }
  }
}
