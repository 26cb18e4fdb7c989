// Another file of the library than the one that reads YAML, so that `validate` does not load what writes it.
import { dump } from 'js-yaml/browser';

/**
 * A value as YAML in the form of the registry's files: one value a line, texts of any length on one line.
 *
 * @param value a JSON value
 * @returns the text, with a line end at its end
 */
export function yamlText(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, quoteStyle: 'double' });
}
