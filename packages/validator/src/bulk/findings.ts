import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** Findings in a stream: the first in full, and the number of the others. */
export interface StreamFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of lines with findings, by number. */
  readonly texts: ReadonlyMap<number, string>;
  /** Number of findings that are counted but not kept. */
  readonly more: { readonly errors: number; readonly warnings: number };
}

/** Gathers findings, and keeps only as many as people read. */
export interface Gatherer {
  /** Takes findings on a line, with the text of the line if it is known. */
  readonly add: (diagnostics: readonly Diagnostic[], text?: string) => void;
  /** Counts findings without keeping them. */
  readonly count: (more: StreamFindings['more']) => void;
  readonly found: () => StreamFindings;
}

/** Most findings that are kept. */
export const MOST: number = 1000;

/** Most characters of lines that are kept for reports. */
const MOST_TEXT = 8 * 1024 * 1024;

/** A gatherer that holds nothing. */
export function gatherer(): Gatherer {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<number, string>();
  const more = { errors: 0, warnings: 0 };
  const kept = textKeeper();
  return {
    add: (found, text = '') => {
      for (const diagnostic of found) {
        if (diagnostics.length === MOST) {
          more[diagnostic.severity === 'error' ? 'errors' : 'warnings'] += 1;
          continue;
        }
        diagnostics.push(diagnostic);
        const { line } = diagnostic;
        if (line === undefined || text === '' || texts.has(line)) continue;
        const copy = kept(text);
        if (copy !== '') texts.set(line, copy);
      }
    },
    count: ({ errors, warnings }) => {
      more.errors += errors;
      more.warnings += warnings;
    },
    found: () => ({ diagnostics, texts, more }),
  };
}

/**
 * Keeps texts of lines until there is no more room.
 *
 * @returns a function that returns the text to keep; empty once there is no more room
 */
export function textKeeper(): (text: string) => string {
  let room = MOST_TEXT;
  return (text) => {
    if (text.length > room) return '';
    room -= text.length;
    return ownCopy(text);
  };
}

/** Copies a text, because a substring keeps the whole text in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
