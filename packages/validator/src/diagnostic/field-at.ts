import type { FieldReference } from './diagnostic.ts';

/**
 * Names the field at a place by its path. The place of an item in its list is left out: the line says which is meant.
 *
 * @param type type of the record
 * @param pointer JSON Pointer (RFC 6901) to a value
 * @returns `update.about.kind` for `/about/0/kind`
 */
export function fieldAt(type: string, pointer: string): FieldReference {
  const keys = pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  return { field: [type, ...keys].join('.') };
}
