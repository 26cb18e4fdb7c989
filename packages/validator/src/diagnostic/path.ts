/** Keys and indexes from a record to a value in it. */
export type Path = readonly (string | number)[];

/**
 * The keys and indexes of a JSON Pointer (RFC 6901).
 *
 * @param pointer a pointer into a record; no key of a record consists of digits
 * @returns keys as text, indexes as numbers; empty for the record itself
 */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
