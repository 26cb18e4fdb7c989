import type { Authored } from '@digital-accords/model';
import { valueAt } from './damage.ts';

/** A text in a record. */
export interface TextTarget {
  readonly pointer: string;
  readonly value: string;
}

/**
 * The texts of a record at the places that a pattern names.
 *
 * @param record a record
 * @param pattern matched against JSON Pointers
 */
export function targetsIn(record: Authored.AnyRecord, pattern: RegExp): readonly TextTarget[] {
  return pointersIn(record, '').flatMap((pointer) => {
    const value = pattern.test(pointer) ? valueAt(record, pointer) : undefined;
    return typeof value === 'string' ? [{ pointer, value }] : [];
  });
}

function pointersIn(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, child]) => pointersIn(child, `${at}/${key}`));
}
