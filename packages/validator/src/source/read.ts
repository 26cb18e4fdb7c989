import { formatOf, unknownFormat } from './format.ts';
import { readJsonTree } from './json.ts';
import type { ReadResult, SourceFile } from './parsed-file.ts';
import { readAs } from './read-as.ts';
import { readYamlTree } from './yaml.ts';

/**
 * Reads one file: bytes, text, value with places.
 *
 * @param source the file
 * @returns the parsed file, or its problems; it never throws, whatever the bytes are
 */
export function readSource(source: SourceFile): ReadResult {
  const format = formatOf(source.file);
  if (format.kind === 'unknown') return { ok: false, diagnostics: [unknownFormat(source.file, format.extension)] };
  return readAs(source, format.kind === 'yaml' ? readYamlTree : readJsonTree);
}
