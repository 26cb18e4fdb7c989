import type { Locator, Quote } from '../generated/authored.ts';
import { anchor } from './anchor.ts';

/** A leaf as far as quotes need it. */
export interface QuotableLeaf {
  readonly leaf: Locator;
  readonly text: string;
}

/** What became of a quote whose leaf no longer holds it. */
export type Repair =
  | { readonly state: 'moved'; readonly leaf: Locator; readonly occurrence: number | undefined }
  | { readonly state: 'lost' }
  | { readonly state: 'undecided'; readonly leaves: readonly Locator[] };

/**
 * Finds a quote again by its text when leaves have moved or been cut anew.
 *
 * @param quote the quote as authored
 * @param leaves all leaves of its document, in order
 * @returns the one leaf that now holds the words; where several do, the one that shares most of the old locator, and
 *   `undecided` where that is no single one
 */
export function repair(quote: Pick<Quote, 'leaf' | 'exact'>, leaves: readonly QuotableLeaf[]): Repair {
  const holders = leaves.filter(({ text }) => text.includes(quote.exact));
  if (holders.length === 0) return { state: 'lost' };
  const closeness = holders.map(({ leaf }) => sharedSteps(leaf, quote.leaf));
  const best = Math.max(...closeness);
  const nearest = holders.filter((_, index) => closeness[index] === best);
  const [only] = nearest;
  if (!only || nearest.length > 1) return { state: 'undecided', leaves: nearest.map(({ leaf }) => leaf) };
  const anchored = anchor({ exact: quote.exact }, only.text);
  return { state: 'moved', leaf: only.leaf, occurrence: anchored.state === 'ambiguous' ? 1 : undefined };
}

/** Number of leading steps that two locators share. */
function sharedSteps(one: Locator, other: Locator): number {
  const others = other.split('/');
  const steps = one.split('/');
  const differs = steps.findIndex((step, index) => step !== others[index]);
  return differs < 0 ? steps.length : differs;
}
