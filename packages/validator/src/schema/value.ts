/**
 * The value at a JSON Pointer (RFC 6901), by own properties only.
 *
 * @param root the value that the pointer starts from
 * @param pointer a pointer, empty for the root
 * @returns the value, or undefined where the pointer leads nowhere
 */
export function lookUp(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, root);
}

/** The JSON Schema type of a value: object, array, string, integer, number, boolean or null. */
export function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
