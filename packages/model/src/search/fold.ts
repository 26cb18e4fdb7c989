import { type Character, characterAt, foldCharacters } from './characters.ts';

/** Receives each part of a folded text, with what it was folded from: from `start` to before `end`, as `String.slice` counts. */
type Receive = (folded: string, start: number, end: number) => void;

/**
 * The form in which texts are compared. Full and half width, upper and lower case, hiragana and katakana, old and new forms
 * of a character are the same. Separators are one blank between words of scripts that use blanks, and nothing in Japanese.
 *
 * @param text any text
 */
export function fold(text: string): string {
  const parts: string[] = [];
  foldInto(text, (folded) => parts.push(folded));
  return parts.join('');
}

/** A part of a text, as `String.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * For each unit of a folded text, the part of the text that it was folded from.
 *
 * @param text the text as written
 * @returns as many parts as the folded text has units of UTF-16
 */
export function foldedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  foldInto(text, (folded, start, end) => {
    for (let unit = 0; unit < folded.length; unit += 1) spans.push({ start, end });
  });
  return spans;
}

function foldInto(text: string, receive: Receive): void {
  let before: Character | undefined;
  let gap: number | undefined;
  let start = 0;
  for (let character = characterAt(text, start); character; ) {
    let end = start + character.length;
    let next = characterAt(text, end);
    const isMarked = next?.isMark;
    for (; next?.isMark; next = characterAt(text, end)) end += next.length;
    if (character.isSeparator) gap ??= start;
    else {
      if (gap !== undefined && before?.isSpaced && character.isSpaced) receive(' ', gap, start);
      gap = undefined;
      before = character;
      receive(isMarked ? foldCharacters(text.slice(start, end)) : character.folded, start, end);
    }
    start = end;
    character = next;
  }
}
