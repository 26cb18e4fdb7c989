import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ReadResult } from '../source/parsed-file.ts';
import { ownValue } from '../value/value.ts';
import { inAnotherForm, type Line } from './line.ts';

/** What is to be done with a line. */
export type Taken =
  /** It stands for itself: a record, or something of which its own fault is to be said. */
  | { readonly kind: 'alone'; readonly before: Reported | undefined }
  /** It belongs to a text in another form, of which one finding says so. */
  | { readonly kind: 'passed-over'; readonly before: Reported | undefined };

/** Findings on a line that came earlier. */
export interface Reported {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** Tells records, one a line, from JSON over several lines and from YAML, of which every line would be a finding. */
export interface FormDetector {
  readonly take: (line: Line, read: ReadResult) => Taken;
  /** Findings on a last line of which nothing was said yet. */
  readonly end: () => Reported | undefined;
}

/** A line of YAML that no JSON begins with: a key, an item of a list, a marker or a directive. */
const YAML_LINE = /^(?:---(?:\s|$)|%YAML |- |[A-Za-z]+:(?:\s|$))/;

/** A detector at the beginning of a stream. */
export function formDetector(): FormDetector {
  /** A line that another form may begin with; the next line tells. */
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

/** A bracket that is left open at the end of the line, or a comment before the first key of YAML. */
function mayGoOn({ text }: Line, diagnostics: readonly Diagnostic[]): boolean {
  if (text.startsWith('#')) return true;
  return /[[{,]\s*$/.test(text) && diagnostics.some(({ messageId }) => messageId === 'unclosed');
}
