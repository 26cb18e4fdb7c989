import { graphemesOf } from '@digital-accords/model';

/** A text without what pasting changes, and where each of its code units stands in the text. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Signs that are written for one another, when NFKC keeps them apart. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/[\u201C-\u201F]/gu, '"'],
  [/[\u2018-\u201B]/gu, "'"],
  [/\u301C/gu, '~'],
  [/[\u3014\u3018]/gu, '('],
  [/[\u3015\u3019]/gu, ')'],
];

/** What is put around words that are quoted. */
const opening = /^["'「『([]/;
const closing = /["'」』)\]]$/;

/**
 * Takes out of a text what pasting changes: full-width and half-width forms, blanks, line breaks, the forms of hyphens,
 * quotation marks and brackets.
 *
 * @param text any text
 */
export function folded(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  let start = 0;
  for (const grapheme of graphemesOf(text)) {
    const form = foldedForm(grapheme);
    const end = start + grapheme.length;
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    result += form;
    start = end;
  }
  return { text: result, starts, ends };
}

/**
 * Words as a leaf may print them: whole, with the hyphens at ends of lines taken out, and without the quotation marks
 * around them.
 *
 * @param words words as they were pasted
 * @returns the forms to look for, folded, the likeliest first; none is empty
 */
export function foldedForms(words: string): readonly string[] {
  const whole = folded(words).text;
  const rejoined = folded(words.replaceAll(/(?<=\p{L})[-\u00AD\u2010]\s+/gu, '')).text;
  return [whole, rejoined, unquoted(whole), unquoted(rejoined)].filter((form) => form !== '');
}

function unquoted(words: string): string {
  return words.replace(opening, '').replace(closing, '');
}

function foldedForm(grapheme: string): string {
  const compatible = grapheme.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
  return alike.reduce((form, [signs, sign]) => form.replaceAll(signs, sign), compatible);
}
