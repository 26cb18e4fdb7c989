/**
 * The value at a JSON Pointer (RFC 6901), by own properties only.
 *
 * @param root the value that the pointer starts from
 * @param pointer a pointer, empty for the root
 * @returns the value, or undefined if the pointer leads nowhere
 */
export function lookUp(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (value, step) => ownValue(value, step.replaceAll('~1', '/').replaceAll('~0', '~')),
    root,
  );
}

/**
 * The own property of a value.
 *
 * @param value any value
 * @param key name of the property
 * @returns its value, or undefined if the value is no object or has no such property of its own
 */
export function ownValue(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a value has properties: a mapping or a list. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a mapping of keys to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}

/** The JSON Schema type of a value: object, array, string, integer, number, boolean or null. */
export function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
