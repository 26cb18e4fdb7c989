import { anchor } from '@digital-accords/model';

/** A text without what pasting changes, and where each of its code units stands in the text. */
interface Folded {
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
 * The words of a leaf that a quote was pasted from: the same but for full-width and half-width forms, blanks, line breaks
 * with their hyphens, the forms of hyphens and of brackets, and quotation marks around the whole.
 *
 * @param exact a quote whose words are not in the text
 * @param text text of the leaf
 * @returns the words as the leaf prints them; undefined if it has none such, or has them more than once
 */
export function pastedWords(exact: string, text: string): string | undefined {
  const leaf = folded(text);
  const whole = folded(exact).text;
  const rejoined = folded(exact.replaceAll(/(?<=\p{L})[-\u00AD\u2010]\s+/gu, '')).text;
  for (const words of [whole, rejoined, unquoted(whole), unquoted(rejoined)]) {
    const at = words === '' ? -1 : leaf.text.indexOf(words);
    if (at < 0) continue;
    return leaf.text.includes(words, at + 1) ? undefined : between(leaf, at, at + words.length, text);
  }
  return undefined;
}

/** One grapheme may have a form of several units, as ㈱: no words begin or end within it. */
function between({ starts, ends }: Folded, from: number, until: number, text: string): string | undefined {
  if (starts[from] === starts[from - 1] || ends[until] === ends[until - 1]) return undefined;
  const printed = text.slice(starts[from], ends[until - 1]);
  return anchor({ exact: printed }, text).state === 'found' ? printed : undefined;
}

function unquoted(words: string): string {
  return words.replace(opening, '').replace(closing, '');
}

function folded(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let result = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const form = foldedForm(segment);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    result += form;
  }
  return { text: result, starts, ends };
}

function foldedForm(grapheme: string): string {
  const compatible = grapheme.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '');
  return alike.reduce((form, [signs, sign]) => form.replaceAll(signs, sign), compatible);
}
