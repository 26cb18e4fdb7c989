import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { spanOfRange } from '../source/line-table.ts';
import { readSource } from '../source/read.ts';
import { type Edit, editOf, type Replacement } from './edit.ts';

/** Files as they would be, and what is changed in them. */
export interface FixResult {
  /** New text of each file that changes, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** By file, line and column. */
  readonly fixes: readonly Fix[];
}

/** One stretch of a file that was changed. */
export interface Fix {
  readonly file: string;
  /** Where it stood, counted from 1, in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly ruleId: string;
  /** The stretch as it was, quotes of the format included, and as it is. */
  readonly from: string;
  readonly to: string;
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
  for (const edit of withoutCollisions(diagnostics).flatMap((diagnostic) => editOf(diagnostic) ?? [])) {
    byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  }
  const files = new Map<string, string>();
  const fixes: Fix[] = [];
  for (const [file, edits] of byFile) {
    const text = texts.get(file);
    if (text === undefined) continue;
    const mended = apply(text, edits, file.endsWith('.json'));
    if (mended.text === text || !isReadable(file, mended.text)) continue;
    files.set(file, mended.text);
    fixes.push(...mended.fixes);
  }
  return { files, fixes };
}

/** Two keys of one object that would get one name, of which the file could keep only one, are left to people. */
function withoutCollisions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const named = new Map<string, number>();
  const nameOf = ({ file, pointer = '', messageId, suggestions: [name] }: Diagnostic): string | undefined =>
    messageId === 'unknown-property' && name !== undefined
      ? JSON.stringify([file, pointer.replace(/[^/]*$/, ''), name])
      : undefined;
  for (const name of diagnostics.map(nameOf)) if (name !== undefined) named.set(name, (named.get(name) ?? 0) + 1);
  return diagnostics.filter((diagnostic) => (named.get(nameOf(diagnostic) ?? '') ?? 0) < 2);
}

/** No edit makes a file that nobody can read. */
function isReadable(file: string, text: string): boolean {
  return readSource({ file, bytes: new TextEncoder().encode(text) }).ok;
}

/** From the end to the beginning, so that places stay true; of two edits of one place the first holds. */
function apply(
  text: string,
  edits: readonly Edit[],
  json: boolean,
): { readonly text: string; readonly fixes: readonly Fix[] } {
  const spans = edits
    .map((edit) => ({ ...edit, ...spanOfRange(text, edit.range) }))
    .sort((one, other) => other.start - one.start);
  const fixes: Fix[] = [];
  let result = text;
  let limit = text.length;
  for (const { file, ruleId, range, start: at, end, replacement } of spans) {
    if (end > limit) continue;
    const start = replacement.kind === 'scalar' && !json ? (blockStart(text, at) ?? at) : at;
    const from = text.slice(start, end);
    const to = write(from, replacement, json);
    if (to === from) continue;
    result = result.slice(0, start) + to + result.slice(end);
    limit = start;
    fixes.push({ file, line: range.line, column: range.column, ruleId, from, to });
  }
  return { text: result, fixes: fixes.reverse() };
}

/** Where the sign of a block scalar stands whose body begins at an offset; undefined for any other scalar. */
function blockStart(text: string, body: number): number | undefined {
  return /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)\s*$/.exec(text.slice(0, body))?.index;
}

/** In the style of what stands there; a scalar over several lines becomes one in double quotes. */
function write(old: string, replacement: Replacement, json: boolean): string {
  if (replacement.kind === 'rewrite') return replacement.of(old);
  const { value } = replacement;
  if (json || old.startsWith('"')) return JSON.stringify(value);
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** A value that YAML reads as the same text without quotes: no number, no word with a meaning, no sign of the grammar. */
function isPlain(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9/_.-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
}
