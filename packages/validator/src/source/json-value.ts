import { isMapping } from '../value/value.ts';
import { MAX_DEPTH } from './limits.ts';

/**
 * Parses a JSON text if it does not need the strict reader. The value is the same as from the strict reader.
 *
 * @param text the text, decoded from UTF-8
 * @returns the value as the only item of a list, because any value is possible; an empty list if the text is not JSON, or
 *   may contain duplicate keys, lone surrogates, numbers out of range or deep nesting
 */
export function plainJson(text: string): readonly [] | readonly [value: unknown] {
  const value = parsed(text);
  if (value.length === 0 || lengthOf(value[0], 0) === text.length) return value;
  // A numeric escape may write half a character, or write a key in a second way.
  if (text.includes('\\u')) return [];
  // The count of keys misses a key that has a blank before its colon.
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
 * has not. Not a number if the value must be looked at more closely.
 */
function lengthOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (value === null) return 4;
  // A number can be written in many ways, and `String` does not give the shortest.
  if (typeof value !== 'object' || depth === MAX_DEPTH) return Number.NaN;
  let length = 2;
  if (Array.isArray(value)) {
    for (const item of value) length += lengthOf(item, depth + 1) + 1;
    return value.length === 0 ? length : length - 1;
  }
  if (!isMapping(value)) return Number.NaN;
  // An object made by `JSON.parse` inherits no enumerable key, so that no copy is needed.
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

/** Number of keys in a value; not a number if the strict reader would refuse the value. */
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
