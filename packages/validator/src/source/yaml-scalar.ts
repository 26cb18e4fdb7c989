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

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** The numbers of the core schema, whatever their size. The parser takes those too large to be held for strings. */
const NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** An escape in double quotes; the digits of `\U` apart, the only one that can go beyond Unicode. */
const ESCAPE = /\\(?:U([\da-fA-F]{8})|.)/gs;

/**
 * The value of an untagged scalar in the core schema (YAML 1.2.2 §10.3.2); what is no number, boolean or null, a date
 * among them, is a string.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns the value; an infinite number for one that is too large to be held
 */
export function scalarValue(text: string, event: ScalarEvent): string | number | boolean | null {
  const source = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return source;
  for (const tag of CORE_TAGS) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return NUMBER.test(source) ? Number.POSITIVE_INFINITY : source;
}

/**
 * An escape for a code point beyond Unicode, which the parser lets pass.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns where the first stands, undefined where there is none
 */
export function escapeBeyondUnicode(text: string, event: ScalarEvent): Span | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  for (const { 0: whole, 1: digits, index } of text.slice(event.valueStart, event.valueEnd).matchAll(ESCAPE)) {
    if (digits === undefined || Number.parseInt(digits, 16) <= 0x10ffff) continue;
    return { start: event.valueStart + index, end: event.valueStart + index + whole.length };
  }
  return undefined;
}

/**
 * Where a scalar stands, its quotes included.
 *
 * @param text the whole text
 * @param event the scalar's event
 * @returns its place; undefined for a scalar that is not written, as after `key:`
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
