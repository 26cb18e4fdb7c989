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
 * @returns the value, or its problems; line numbers count within the stream
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
 * The diagnostic for a text that does not have one record a line.
 *
 * @param line the line on which the text begins
 * @param form JSON over several lines, or YAML
 * @returns the diagnostic, at the line
 */
export function inAnotherForm(line: Line, form: 'several-lines' | 'yaml'): Diagnostic {
  return toDiagnostic(line.file, problem('json-syntax', form, { start: 0, end: line.text.length }), rangesIn(line));
}

/** Places are needed only for findings, and most lines have none. Only then is the text read with its places. */
function locateIn(line: Line): ParsedFile['locate'] {
  return (pointer, part) => {
    const tree = readJsonTree(line.text);
    return rangesIn(line)(tree.ok ? spanAt(tree.root, pointer, part) : { start: 0, end: line.text.length });
  };
}

/** A line of a stream contains no other line ends. */
function rangesIn({ number }: Line): RangeOf {
  return ({ start, end }): Range => ({
    line: number,
    column: start + 1,
    endLine: number,
    endColumn: end + 1,
  });
}

/** Parameters that name a line of the text name the line of the stream instead. */
function inLine(params: Params, number: number): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name === 'line' || name === 'firstLine' ? number : value]),
  );
}
