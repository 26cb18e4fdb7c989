import { isMapping } from '../value/value.ts';
import { MAX_DEPTH } from './limits.ts';

/**
 * The value of a JSON text where nothing about it needs the strict reader: the value is then the one that reader gives.
 *
 * @param text the text, decoded from UTF-8
 * @returns the value, alone in a list, since it may be any; an empty list where the text is not JSON, or might hold
 *   duplicate keys, lone surrogates, numbers out of range or deep nesting
 */
export function plainJson(text: string): readonly [] | readonly [value: unknown] {
  const value = parsed(text);
  if (value.length === 0 || lengthOf(value[0], 0) === text.length) return value;
  // An escape by number may write half a character, and the same key in another way.
  if (text.includes('\\u')) return [];
  // A key before whose colon a blank stands is not among the keys that are counted.
  if (/"[ \t\r\n]+:/.test(text)) return [];
  return keysOf(value[0], 0) === keysWritten(text) ? value : [];
}

function parsed(text: string): readonly [] | readonly [value: unknown] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/**
 * Length of the shortest text of a value: a text that is no longer has no escape in it, no blank, and no key that the value
 * has not. Not a number where the value must be looked at more closely.
 */
function lengthOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (value === null) return 4;
  // A number may be written in many ways, of which the shortest is not the one that it is shown in.
  if (typeof value !== 'object' || depth === MAX_DEPTH) return Number.NaN;
  let length = 2;
  if (Array.isArray(value)) {
    for (const item of value) length += lengthOf(item, depth + 1) + 1;
    return value.length === 0 ? length : length - 1;
  }
  if (!isMapping(value)) return Number.NaN;
  // What `JSON.parse` makes inherits no key that would be met here, and so nothing need be copied.
  for (const key in value) length += key.length + 4 + lengthOf(value[key], depth + 1);
  return length === 2 ? length : length - 1;
}

/** Number of keys that a text writes, without blanks before their colons. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) if (!isEscaped(text, at)) keys += 1;
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}

/** Number of keys in a value; not a number where the strict reader would refuse the value. */
function keysOf(value: unknown, depth: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MAX_DEPTH) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) for (const item of value) keys += keysOf(item, depth + 1);
  else {
    const own: readonly unknown[] = Object.values(value);
    keys = own.length;
    for (const item of own) keys += keysOf(item, depth + 1);
  }
  return keys;
}
