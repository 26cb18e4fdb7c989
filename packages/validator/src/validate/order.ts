import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/**
 * The order in which diagnostics are listed: by file (code units), line, column, rule and message. The order of input does
 * not affect it.
 */
export function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    compare(one.file, other.file) ||
    compare(one.line ?? 0, other.line ?? 0) ||
    compare(one.column ?? 0, other.column ?? 0) ||
    compare(one.ruleId, other.ruleId) ||
    compare(one.messageId, other.messageId) ||
    compare(one.pointer ?? '', other.pointer ?? '')
  );
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
