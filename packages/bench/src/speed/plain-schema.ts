/** Keywords that only editors read. A strict validator refuses unknown keywords. */
const annotations = ['enumDescriptions', 'patternErrorMessage'];

/**
 * Removes annotations that other validators do not know.
 *
 * @param value the schema, or a part of it
 */
export function plainSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainSchema);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !annotations.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, plainSchema(part)]));
}
