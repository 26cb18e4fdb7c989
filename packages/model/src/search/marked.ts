import { foldedSpans } from './fold.ts';
import { placesOf } from './search-index.ts';

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
 * @param folded its folded form
 * @param forms folded forms of what was looked for
 * @returns its parts, which joined are the text
 */
export function marked(text: string, folded: string, forms: readonly string[]): readonly TextPart[] {
  const found = forms.flatMap((form) => placesOf(folded, form).map((at) => ({ at, end: at + form.length })));
  const spans = foldedSpans(text);
  const parts: TextPart[] = [];
  let done = 0;
  for (const one of found.sort((a, b) => a.at - b.at || b.end - a.end)) {
    const start = Math.max(done, spans[one.at]?.start ?? done);
    const end = spans[one.end - 1]?.end ?? done;
    if (end <= done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), matched: false });
    parts.push({ text: text.slice(start, end), matched: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), matched: false }] : parts;
}
