import type { Diagnostic, Params, Range } from '../diagnostic/diagnostic.ts';
import { readJsonTree } from '../source/json.ts';
import { plainJson } from '../source/json-value.ts';
import type { RangeOf } from '../source/line-table.ts';
import { spanAt } from '../source/locate.ts';
import type { ParsedFile, ReadResult } from '../source/parsed-file.ts';
import { problem, toDiagnostic } from '../source/problem.ts';
import { toValue } from '../source/source-tree.ts';

/** A line of a stream. */
export interface Line {
  /** Name of the stream. */
  readonly file: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Reads one line of NDJSON as strictly as a JSON file.
 *
 * @param line the line
 * @returns the value, or what is wrong with it; lines of places are those of the stream
 */
export function readLine(line: Line): ReadResult {
  const { file, text, number } = line;
  const plain = plainJson(text);
  if (plain.length === 1) return { ok: true, file: { file, text, value: plain[0], locate: locateIn(line) } };
  const tree = readJsonTree(text);
  if (tree.ok) return { ok: true, file: { file, text, value: toValue(tree.root), locate: locateIn(line) } };
  return {
    ok: false,
    diagnostics: tree.problems.map((found) =>
      toDiagnostic(file, { ...found, params: inLine(found.params, number) }, rangesIn(line)),
    ),
  };
}

/**
 * The diagnostic for a text in another form than one record a line.
 *
 * @param line the line on which the text begins
 * @param form JSON over several lines, or YAML
 * @returns the diagnostic, at the line
 */
export function inAnotherForm(line: Line, form: 'several-lines' | 'yaml'): Diagnostic {
  return toDiagnostic(line.file, problem('json-syntax', form, { start: 0, end: line.text.length }), rangesIn(line));
}

/** Places are looked up where something was found, which is seldom: only then is the text read with its places. */
function locateIn(line: Line): ParsedFile['locate'] {
  return (pointer, part) => {
    const tree = readJsonTree(line.text);
    return rangesIn(line)(tree.ok ? spanAt(tree.root, pointer, part) : { start: 0, end: line.text.length });
  };
}

/** A line of a stream has no line ends but its own. */
function rangesIn({ number }: Line): RangeOf {
  return ({ start, end }): Range => ({
    line: number,
    column: start + 1,
    endLine: number,
    endColumn: end + 1,
  });
}

/** What names a line of the text names that of the stream. */
function inLine(params: Params, number: number): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name === 'line' || name === 'firstLine' ? number : value]),
  );
}
