import { foldedSpans } from './fold.ts';
import type { Found } from './matches.ts';

/** A part of a text that was searched. */
export interface TextPart {
  readonly text: string;
  /** Whether it is what was looked for. */
  readonly matched: boolean;
}

/**
 * A text as written, cut where what was looked for begins and ends.
 *
 * @param text the text
 * @param found what was found in its folded form
 * @returns its parts, which joined are the text
 */
export function marked(text: string, found: readonly Found[]): readonly TextPart[] {
  const spans = foldedSpans(text);
  const parts: TextPart[] = [];
  let done = 0;
  for (const { at, length } of found.toSorted((a, b) => a.at - b.at || b.length - a.length)) {
    const start = Math.max(done, spans[at]?.start ?? done);
    const end = spans[at + length - 1]?.end ?? done;
    if (end <= done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), matched: false });
    parts.push({ text: text.slice(start, end), matched: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), matched: false }] : parts;
}
