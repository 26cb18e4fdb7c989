import { anchor } from '@digital-accords/model';
import { type Folded, folded, foldedForms } from './folded.ts';

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
  for (const words of foldedForms(exact)) {
    const at = leaf.text.indexOf(words);
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
