/**
 * A value as a scalar of YAML.
 *
 * @param value a constant of a schema, or an id
 * @returns plain text if every reader of YAML takes it for text (words joined by hyphens or slashes, but not `true` or
 *   `no`); otherwise in double quotes, as in JSON
 */
export function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[a-z]+([-/][a-z0-9]+)*$/.test(value) && !reserved.has(value) ? value : JSON.stringify(value);
}

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
