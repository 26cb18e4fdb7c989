import type { Authored } from '@digital-accords/model';
import { codeOf, mendQuotedCharacters } from '../characters/characters.ts';
import { clip } from '../diagnostic/clip.ts';

/** Code points of a quote that a message shows. */
export const SHOWN = 60;

/** Code points that a shared beginning or ending must have to say more than chance. */
const RECOGNISED = 4;

/** Code points shown on either side of the place where a quote differs. */
const CONTEXT = 12;

/** A difference, as a message of the rule that quotes are verbatim, filled. */
export type QuoteDifference =
  | {
      readonly messageId: 'look-alike';
      readonly params: { readonly leaf: string; readonly characters: readonly string[] };
    }
  | { readonly messageId: 'differs' | 'differs-before'; readonly params: Shown }
  | { readonly messageId: 'absent'; readonly params: { readonly leaf: string; readonly exact: string } };

/** The shared words and, beside them, what the leaf prints and what the quote has. */
interface Shown {
  readonly leaf: string;
  readonly same: string;
  readonly printed: string;
  readonly written: string;
}

/**
 * How a quote differs from the text of its leaf.
 *
 * @param quote a quote whose words are not in the text
 * @param text text of the leaf
 * @returns characters that only look right; otherwise where a shared beginning or ending stops; otherwise that the words
 *   are absent
 */
export function differenceOf({ leaf, exact }: Pick<Authored.Quote, 'leaf' | 'exact'>, text: string): QuoteDifference {
  const meant = mendQuotedCharacters(exact);
  if (meant !== exact && text.includes(meant)) {
    const characters = [...new Set(exact)].filter((character) => !meant.includes(character)).map(codeOf);
    return { messageId: 'look-alike', params: { leaf, characters } };
  }
  const points = [...exact];
  const begins = shared(points.length, (length) => text.includes(points.slice(0, length).join('')));
  if (begins >= RECOGNISED) {
    const same = points.slice(0, begins).join('');
    const printed = first([...text.slice(text.indexOf(same) + same.length)]);
    return {
      messageId: 'differs',
      params: { leaf, same: last([...same]), printed, written: first(points.slice(begins)) },
    };
  }
  const ends = shared(points.length, (length) => text.includes(points.slice(points.length - length).join('')));
  if (ends >= RECOGNISED) {
    const same = points.slice(points.length - ends);
    const printed = last([...text.slice(0, text.lastIndexOf(same.join('')))]);
    const written = last(points.slice(0, points.length - ends));
    return { messageId: 'differs-before', params: { leaf, same: first(same), printed, written } };
  }
  return { messageId: 'absent', params: { leaf, exact: clip(exact, SHOWN) } };
}

/** The greatest length that is shared, found by halving: what holds for a length holds for each that is less. */
function shared(most: number, isShared: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isShared(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function first(points: readonly string[]): string {
  return points.slice(0, CONTEXT).join('');
}

function last(points: readonly string[]): string {
  return points.slice(-CONTEXT).join('');
}
