import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ReadResult } from '../source/parsed-file.ts';
import { ownValue } from '../value/value.ts';
import { inAnotherForm, type Line } from './line.ts';

/** What is to be done with a line. */
export type Taken =
  /** The line is judged alone: it is a record, or has a fault of its own. */
  | { readonly kind: 'alone'; readonly before: Reported | undefined }
  /** The line belongs to a text in another form; one finding reports the whole text. */
  | { readonly kind: 'passed-over'; readonly before: Reported | undefined };

/** Findings on an earlier line. */
export interface Reported {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** Distinguishes one record a line from JSON over several lines and from YAML, which would give a finding for each line. */
export interface FormDetector {
  readonly take: (line: Line, read: ReadResult) => Taken;
  /** Findings on the last line, if it has not been reported yet. */
  readonly end: () => Reported | undefined;
}

/** A line that can be YAML but not JSON: a key, an item of a list, a marker or a directive. */
const YAML_LINE = /^(?:---(?:\s|$)|%YAML |- |[A-Za-z]+:(?:\s|$))/;

/** A detector for a new stream. */
export function formDetector(): FormDetector {
  /** A line that may begin another form; the next line decides. */
  let held: (Reported & { readonly line: Line }) | undefined;
  let isOther = false;

  const other = (line: Line, form: 'several-lines' | 'yaml'): Reported => {
    isOther = true;
    held = undefined;
    return { diagnostics: [inAnotherForm(line, form)], text: line.text };
  };
  return {
    take: (line, read) => {
      if (read.ok && ownValue(read.file.value, 'type') !== undefined) {
        const before = held;
        held = undefined;
        return { kind: 'alone', before };
      }
      if (isOther) return { kind: 'passed-over', before: undefined };
      if (YAML_LINE.test(line.text)) return { kind: 'passed-over', before: other(held?.line ?? line, 'yaml') };
      const isComment = held?.line.text.startsWith('#') ?? false;
      if (held !== undefined && !isComment) return { kind: 'passed-over', before: other(held.line, 'several-lines') };
      const before = held;
      held =
        read.ok || !mayGoOn(line, read.diagnostics)
          ? undefined
          : { line, diagnostics: read.diagnostics, text: line.text };
      return { kind: held === undefined ? 'alone' : 'passed-over', before };
    },
    end: () => held,
  };
}

/** Whether a line leaves a bracket open, or is a comment before the first key of YAML. */
function mayGoOn({ text }: Line, diagnostics: readonly Diagnostic[]): boolean {
  if (text.startsWith('#')) return true;
  return /[[{,]\s*$/.test(text) && diagnostics.some(({ messageId }) => messageId === 'unclosed');
}
