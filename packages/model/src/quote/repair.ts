import type { Locator, Quote } from '../generated/authored.ts';

/** A leaf as far as quotes need it. */
export interface QuotableLeaf {
  readonly leaf: Locator;
  readonly text: string;
}

/** What became of a quote whose leaf no longer holds it. */
export type Repair =
  | { readonly state: 'moved'; readonly leaf: Locator }
  | { readonly state: 'lost' }
  | { readonly state: 'undecided'; readonly leaves: readonly Locator[] };

/**
 * Finds a quote again by its text when leaves have moved or been cut anew.
 *
 * @param quote the quote as authored
 * @param leaves all leaves of its document, in order
 * @returns the one leaf that now holds the words; if several do, `undecided` and all of them, first those that share most
 *   of the old locator
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
