import type { Locator, Quote } from '../generated/authored.ts';

/** The parts of a leaf that a search for quotes needs. */
export interface QuotableLeaf {
  readonly leaf: Locator;
  readonly text: string;
}

/** Result of the search for a quote that is no longer in its leaf. */
export type Repair =
  | { readonly state: 'moved'; readonly leaf: Locator }
  | { readonly state: 'lost' }
  | { readonly state: 'undecided'; readonly leaves: readonly Locator[] };

/**
 * Finds a quote by its text after leaves have moved or been cut anew.
 *
 * @param quote the quote as authored
 * @param leaves all leaves of its document, in order
 * @returns the leaf that now holds the words. If several leaves hold them, the result is `undecided` and lists these
 *   leaves; those that share most steps with the old locator come first
 */
export function repair(quote: Pick<Quote, 'leaf' | 'exact'>, leaves: readonly QuotableLeaf[]): Repair {
  const holders = leaves.filter(({ text }) => text.includes(quote.exact)).map(({ leaf }) => leaf);
  const [only] = holders;
  if (only === undefined) return { state: 'lost' };
  if (holders.length === 1) return { state: 'moved', leaf: only };
  const sorted = holders.toSorted((one, other) => sharedSteps(other, quote.leaf) - sharedSteps(one, quote.leaf));
  return { state: 'undecided', leaves: sorted };
}

/** Number of leading steps that two locators share. */
function sharedSteps(one: Locator, other: Locator): number {
  const others = other.split('/');
  const steps = one.split('/');
  const differs = steps.findIndex((step, index) => step !== others[index]);
  return differs < 0 ? steps.length : differs;
}
