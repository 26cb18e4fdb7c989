import type { Breach } from './breach.ts';
import { lookUp } from './value.ts';

type Mapping = { [key: string]: unknown };

/**
 * A copy of a value in which breaches that have one likely remedy are mended: a misspelt key or term becomes the nearest
 * one, a key that nobody knows and a value of a wrong form go. It is used to look for further mistakes in one run, and for
 * nothing else.
 *
 * @param root a value that breaks its schema
 * @param breaches its breaches
 * @returns the copy, which may still break the schema; undefined where something is missing that cannot be guessed
 */
export function mend(root: unknown, breaches: readonly Breach[]): unknown {
  const copy: unknown = structuredClone(root);
  // Later items first, so that taking one from a list leaves the others where they are.
  for (const breach of breaches.toReversed()) {
    if (breach.message === 'missing-property' || !apply(copy, breach)) return undefined;
  }
  return copy;
}

function apply(root: unknown, { message, pointer, suggestions = [] }: Breach): boolean {
  const end = pointer.lastIndexOf('/');
  const key = pointer
    .slice(end + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const holder = lookUp(root, pointer.slice(0, end));
  const [near] = suggestions;
  if (end < 0 || typeof holder !== 'object' || holder === null) return false;
  if (Array.isArray(holder)) {
    if (near === undefined) holder.splice(Number(key), 1);
    else holder[Number(key)] = near;
    return true;
  }
  return isMapping(holder) && applyToMapping(holder, { message, key, near });
}

function isMapping(value: object): value is Mapping {
  return !Array.isArray(value);
}

function applyToMapping(
  holder: Mapping,
  { message, key, near }: { readonly message: string; readonly key: string; readonly near: string | undefined },
): boolean {
  const value = holder[key];
  if (near !== undefined && message !== 'unknown-property') {
    holder[key] = near;
    return true;
  }
  delete holder[key];
  if (near !== undefined) holder[near] = value;
  return true;
}
