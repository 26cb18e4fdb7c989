import { lookUp } from '../value/value.ts';
import type { Breach } from './breach.ts';
import { standIn } from './stand-in.ts';

type Mapping = { [key: string]: unknown };

/** A value whose breaches are mended. */
export interface Mended {
  readonly value: unknown;
  /** Texts in it that nobody wrote, nor meant: no message may name them. */
  readonly standIns: readonly string[];
}

/**
 * Copies a value and mends the breaches that have one likely remedy. A misspelt key or term becomes the nearest one; an
 * unknown key and a value of a wrong form are removed; a required value receives a stand-in. The copy is used only to find
 * further mistakes in the same run.
 *
 * @param root a value that breaks its schema
 * @param breaches its breaches
 * @returns the copy, which may still break the schema; undefined if a required value cannot be guessed
 */
export function mend(root: unknown, breaches: readonly Breach[]): Mended | undefined {
  const value: unknown = structuredClone(root);
  const standIns: string[] = [];
  // Later items come first, so that removing one does not move the others.
  for (const breach of breaches.toReversed()) if (!apply(value, breach, standIns)) return undefined;
  return { value, standIns };
}

function apply(root: unknown, breach: Breach, standIns: string[]): boolean {
  const { pointer } = breach;
  const end = pointer.lastIndexOf('/');
  const key = pointer
    .slice(end + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const holder = lookUp(root, pointer.slice(0, end));
  const [near] = breach.suggestions ?? [];
  if (end < 0 || typeof holder !== 'object' || holder === null) return false;
  if (Array.isArray(holder)) {
    if (near === undefined) holder.splice(Number(key), 1);
    else holder[Number(key)] = near;
    return true;
  }
  return isMapping(holder) && applyToMapping({ type: lookUp(root, '/type'), holder, key, standIns }, breach, near);
}

function isMapping(value: object): value is Mapping {
  return !Array.isArray(value);
}

function applyToMapping(
  place: { readonly type: unknown; readonly holder: Mapping; readonly key: string; readonly standIns: string[] },
  breach: Breach,
  near: string | undefined,
): boolean {
  const { holder, key } = place;
  const value = holder[key];
  if (breach.messageId === 'unknown-property') {
    delete holder[key];
    if (near !== undefined) holder[near] = value;
    return true;
  }
  const likely = near ?? standIn(breach, place);
  if (near === undefined && likely !== undefined) place.standIns.push(likely);
  if (likely === undefined) delete holder[key];
  else holder[key] = likely;
  return breach.messageId !== 'missing-property' || likely !== undefined;
}
