import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** What was found in a stream: the first findings in full, and the number of all. */
export interface StreamFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of lines with findings, by number. */
  readonly texts: ReadonlyMap<number, string>;
  /** Findings that are counted and not kept. */
  readonly more: { readonly errors: number; readonly warnings: number };
}

/** Gathers findings without keeping more than people read. */
export interface Gatherer {
  /** Takes findings on a line, with its text where that is at hand. */
  readonly add: (diagnostics: readonly Diagnostic[], text?: string) => void;
  /** Counts findings that were not kept. */
  readonly count: (more: StreamFindings['more']) => void;
  readonly found: () => StreamFindings;
}

/** Findings that are kept. */
export const MOST: number = 1000;

/** Characters of lines that are kept to be shown. */
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
 * Keeps texts of lines as long as there is room.
 *
 * @returns a function that gives the text to be kept: empty once there is no more room
 */
export function textKeeper(): (text: string) => string {
  let room = MOST_TEXT;
  return (text) => {
    if (text.length > room) return '';
    room -= text.length;
    return ownCopy(text);
  };
}

/** A part of a larger text keeps the whole in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
