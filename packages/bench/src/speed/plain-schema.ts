/** Keywords of ours that only editors read; a strict validator refuses what it does not know. */
const annotations = ['enumDescriptions', 'patternErrorMessage'];

/**
 * A schema without annotations that validators of others do not know.
 *
 * @param value the schema, or a part of it
 */
export function plainSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainSchema);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !annotations.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, plainSchema(part)]));
}
