import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/**
 * The order in which diagnostics are listed: by file (code units), line, column, rule and message, so that the order of
 * input never shows.
 */
export function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    compare(one.file, other.file) ||
    compare(one.range?.startLine ?? 0, other.range?.startLine ?? 0) ||
    compare(one.range?.startColumn ?? 0, other.range?.startColumn ?? 0) ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message) ||
    compare(one.pointer ?? '', other.pointer ?? '')
  );
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
