import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { spanOfRange } from '../source/line-table.ts';
import { type Edit, editOf, type Replacement } from './edit.ts';

/** Files as they would be, and how many findings that mends. */
export interface FixResult {
  /** New text of each file that changes, by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly fixed: number;
}

/**
 * Mends every finding that has exactly one remedy, by minimal edits: comments, order and layout stay.
 *
 * @param diagnostics findings
 * @param texts text of each file, as it was checked
 * @returns the changed files; nothing is written
 */
export function fix(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): FixResult {
  const byFile = new Map<string, Edit[]>();
  for (const edit of diagnostics.flatMap((diagnostic) => editOf(diagnostic) ?? [])) {
    byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  }
  const files = new Map<string, string>();
  let fixed = 0;
  for (const [file, edits] of byFile) {
    const text = texts.get(file);
    if (text === undefined) continue;
    const mended = apply(text, edits, file.endsWith('.json'));
    if (mended.text === text) continue;
    files.set(file, mended.text);
    fixed += mended.count;
  }
  return { files, fixed };
}

/** From the end to the beginning, so that places stay true; of two edits of one place the first holds. */
function apply(text: string, edits: readonly Edit[], json: boolean): { readonly text: string; readonly count: number } {
  const spans = edits
    .map(({ range, replacement }) => ({ ...spanOfRange(text, range), replacement }))
    .sort((one, other) => other.start - one.start);
  let result = text;
  let limit = text.length;
  let count = 0;
  for (const { start, end, replacement } of spans) {
    if (end > limit) continue;
    const written = write(text.slice(start, end), replacement, json);
    if (written === undefined) continue;
    result = result.slice(0, start) + written + result.slice(end);
    limit = start;
    count += 1;
  }
  return { text: result, count };
}

/** Undefined where the style of what stands there cannot be kept. */
function write(old: string, replacement: Replacement, json: boolean): string | undefined {
  if (replacement.kind === 'rewrite') return replacement.of(old);
  const { value } = replacement;
  if (json || old.startsWith('"')) return JSON.stringify(value);
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  if (/[\n|>]/.test(old)) return undefined;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** A value that YAML reads as the same text without quotes: no number, no word with a meaning, no sign of the grammar. */
function isPlain(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9/_.-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
}
