import type { PlacedLeaf, PlacedText } from '../document/placed-text.ts';
import type { DocumentId, Locator, Quote } from '../generated/authored.ts';
import type { Coverage } from '../generated/published.ts';
import { anchor } from '../quote/anchor.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import { codePoints } from '../text/code-points.ts';

/** Quotes that may cover the leaves of one document. */
export interface CoveringQuotes {
  /** Quotes of current commitments. */
  readonly commitment: readonly Quote[];
  /** Quotes that are the evidence of current updates. */
  readonly progress: readonly Quote[];
}

const nothing: CoveringQuotes = { commitment: [], progress: [] };

/**
 * How far a document is coded (codebook §2).
 *
 * @param placedText text of the document
 * @param registry the records; only current ones cover anything
 * @returns the coverage; for many documents, {@link coveringQuotes} with {@link coverageBy} is faster
 */
export function coverageOf(placedText: PlacedText, registry: Registry): Coverage {
  return coverageBy(placedText, coveringQuotes(registry).get(placedText.document.id));
}

/**
 * The quotes that may cover leaves, by document: one pass over all records.
 *
 * @param registry the records
 * @returns quotes of current commitments (without their stems) and of the evidence of current updates
 */
export function coveringQuotes(registry: Registry): ReadonlyMap<DocumentId, CoveringQuotes> {
  const found = new Map<DocumentId, { commitment: Quote[]; progress: Quote[] }>();
  const add = (role: keyof CoveringQuotes, quote: Quote): void => {
    const quotes = found.get(quote.document) ?? { commitment: [], progress: [] };
    quotes[role].push(quote);
    found.set(quote.document, quotes);
  };
  for (const { quotes } of registry.byType.commitment.filter(isCurrent)) {
    for (const quote of quotes) add('commitment', quote);
  }
  for (const { evidence = [] } of registry.byType.update.filter(isCurrent)) {
    for (const one of evidence) if (one.kind === 'quote') add('progress', one.quote);
  }
  return found;
}

/**
 * How far a document is coded, given the quotes that point into it.
 *
 * @param placedText text of the document; leaves that do not fit the authored leaves count as open and have no locator
 * @param quotes the quotes into it
 * @returns the coverage; it is 100 percent only if no leaf is open
 */
export function coverageBy(placedText: PlacedText, quotes: CoveringQuotes = nothing): Coverage {
  const leaves = placedText.canonical.leaves.length;
  const withRole = placedText.leaves.filter(({ authored }) => authored.role !== undefined);
  const commitment = tally(placedText, 'commitment', quotes.commitment);
  const progress = tally(placedText, 'progress', quotes.progress);
  const uncovered = new Set([...commitment.open, ...progress.open]);
  const open = placedText.leaves.filter((leaf) => leaf.authored.role === undefined || uncovered.has(leaf));
  const closed = placedText.leaves.length - open.length;
  return {
    leaves,
    withRole: withRole.length,
    commitmentLeaves: commitment.leaves,
    commitmentLeavesQuoted: commitment.leaves - commitment.open.length,
    progressLeaves: progress.leaves,
    progressLeavesQuoted: progress.leaves - progress.open.length,
    open: open.map(({ authored }) => authored.leaf),
    percent: leaves === 0 ? 100 : Math.floor((closed * 1000) / leaves) / 10,
  };
}

function tally(
  placedText: PlacedText,
  role: keyof CoveringQuotes,
  quotes: readonly Quote[],
): { leaves: number; open: readonly PlacedLeaf[] } {
  const byLeaf = new Map<Locator, Quote[]>();
  for (const quote of quotes) byLeaf.set(quote.leaf, [...(byLeaf.get(quote.leaf) ?? []), quote]);
  const leaves = placedText.leaves.filter(({ authored }) => authored.role === role);
  const open = leaves.filter(({ authored, leaf }) => !isQuoted(leaf.text, byLeaf.get(authored.leaf) ?? []));
  return { leaves: leaves.length, open };
}

/**
 * Whether quotes together hold at least 60 % of a leaf's text, in code points.
 *
 * @param text text of the leaf
 * @param quotes quotes of the leaf; quotes that are not in the text cover nothing
 */
export function isQuoted(text: string, quotes: readonly Pick<Quote, 'exact' | 'occurrence'>[]): boolean {
  const spans = quotes
    .map((quote) => anchor(quote, text))
    .filter((anchoring) => anchoring.state === 'found')
    .sort((one, other) => one.start - other.start);
  let reached = 0;
  let held = 0;
  for (const { start, end } of spans) {
    held += codePoints(text.slice(Math.max(start, reached), Math.max(end, reached)));
    reached = Math.max(reached, end);
  }
  return held > 0 && held * 5 >= codePoints(text) * 3;
}
