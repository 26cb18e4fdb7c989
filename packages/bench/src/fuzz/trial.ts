import { checkFiles, type Diagnostic, fix, type Release, readSource } from '@digital-accords/validator';
import { github, junit, plain, pretty, sarif } from '@digital-accords/validator/report';
import { streamCheck } from '@digital-accords/validator/stream';

/** What one input showed, other than findings. */
export interface Trial {
  readonly findings: number;
  /** Findings whose place is not in the text, and corrections that nobody can read. */
  readonly faults: readonly string[];
}

const today = '2090-01-01';

/**
 * Checks an input as a file or as a stream, words its findings in every format, and corrects it.
 *
 * @param name name of the file, whose extension says how it is read
 * @param bytes the input
 * @param against the registry to which it is submitted
 */
export function trial(name: string, bytes: Uint8Array, against: Release): Trial {
  const { diagnostics, text } = name.endsWith('.ndjson')
    ? ofStream(name, bytes, against)
    : ofFile(name, bytes, against);
  const report = { diagnostics, files: 1 };
  for (const lang of ['ja', 'en'] as const) {
    pretty(report, { lang, palette: plain, width: 88, sources: new Map([[name, text]]) });
    sarif(report, { lang, version: '1' });
    github(report, lang);
    junit(report, lang);
  }
  const lines = text.split(/\r\n|\n|\r/);
  const outside = diagnostics
    .filter((one) => !isWithin(one, lines))
    .map((one) => `outside: ${one.ruleId}/${one.messageId}`);
  return { findings: diagnostics.length, faults: [...outside, ...unreadable(name, text, diagnostics)] };
}

function ofFile(
  file: string,
  bytes: Uint8Array,
  against: Release,
): { diagnostics: readonly Diagnostic[]; text: string } {
  const { diagnostics, texts } = checkFiles({ files: [{ file, bytes }], against, today });
  return { diagnostics, text: texts.get(file) ?? '' };
}

function ofStream(
  file: string,
  bytes: Uint8Array,
  against: Release,
): { diagnostics: readonly Diagnostic[]; text: string } {
  const check = streamCheck({ file, against, today });
  check.push(bytes);
  // A stream ends its lines with line feeds alone.
  const text = new TextDecoder().decode(bytes).replace(/\r(?!\n)/g, ' ');
  return { diagnostics: check.end().diagnostics, text };
}

function isWithin({ line, column = 1, endLine = 1, endColumn = 1 }: Diagnostic, lines: readonly string[]): boolean {
  if (line === undefined) return true;
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined || endLine < line) return false;
  return (
    column >= 1 && column <= first.length + 1 && endColumn <= last.length + 1 && (endLine > line || endColumn >= column)
  );
}

function unreadable(file: string, text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  if (file.endsWith('.ndjson')) return [];
  const mended = fix(diagnostics, new Map([[file, text]])).files.get(file);
  if (mended === undefined) return [];
  return readSource({ file, bytes: new TextEncoder().encode(mended) }).ok ? [] : ['a correction that cannot be read'];
}
