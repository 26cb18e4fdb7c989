import { MAX_DEPTH } from './limits.ts';

/**
 * The value of a JSON text where nothing about it needs the strict reader: the value is then the one that reader gives.
 *
 * @param text the text, decoded from UTF-8
 * @returns the value, alone in a list, since it may be any; an empty list where the text is not JSON, or might hold
 *   duplicate keys, lone surrogates, numbers out of range or deep nesting
 */
export function plainJson(text: string): readonly [] | readonly [value: unknown] {
  // An escape by number may write half a character, and the same key in another way.
  if (text.includes('\\u')) return [];
  const value = parsed(text);
  return value.length === 1 && keysOf(value[0], 0) === keysWritten(text) ? value : [];
}

function parsed(text: string): readonly [] | readonly [value: unknown] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Number of keys that a text writes; less where blanks stand before a colon. */
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
