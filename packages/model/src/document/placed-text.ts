import type { DefinedTerm, Document, DocumentLeaf, HeldText, Locator } from '../generated/authored.ts';
import { type CanonicalText, canonicalise, type Leaf } from '../text/canonicalise.ts';
import { shownText } from './redact.ts';

/** A document whose text is held. */
export type HeldDocument = Document & { readonly text: HeldText };

/** A leaf as authored (locator and role) and as cut from the source (text and place). */
export interface PlacedLeaf {
  readonly authored: DocumentLeaf;
  readonly leaf: Leaf;
}

/** A place where the authored leaves do not fit the leaves cut from the source. Indexes count from 0. */
export type LeafProblem =
  | { readonly problem: 'begins-differs'; readonly index: number; readonly begins: string }
  | { readonly problem: 'not-in-text'; readonly index: number }
  | { readonly problem: 'not-authored'; readonly begins: string; readonly line: number; readonly count: number }
  | { readonly problem: 'repeated-locator'; readonly index: number; readonly first: number };

/** Canonical text of a document, its leaves matched with the authored leaves. */
export interface PlacedText {
  readonly document: HeldDocument;
  readonly canonical: CanonicalText;
  /** Leaves in the order of the text, up to the first that does not fit: a shifted leaf never takes the role of another. */
  readonly leaves: readonly PlacedLeaf[];
  readonly byLocator: ReadonlyMap<Locator, PlacedLeaf>;
  readonly terms: ReadonlyMap<string, DefinedTerm>;
  readonly problems: readonly LeafProblem[];
  /** The release has of the text what records quote; the rest was withheld. */
  readonly withheld?: true;
}

/** Whether the registry holds the text of a document. */
export function isHeld(document: Document): document is HeldDocument {
  return document.text.state === 'held';
}

/** The first 12 code points of a leaf, which authors write so that the leaf can be recognised. */
export function beginsOf(leaf: Pick<Leaf, 'text'>): string {
  return [...leaf.text].slice(0, 12).join('');
}

/**
 * Cuts the text of a document into leaves and matches them with the authored leaves (codebook §1).
 *
 * @param document a document whose text is held
 * @param source the source text, decoded
 * @returns the text with its leaves; leaves that do not fit are listed in `problems`
 */
export function placeText(document: HeldDocument, source: string): PlacedText {
  const { profile, overrides = [], leaves: authored } = document.text;
  const canonical = canonicalise(source, profile, overrides);
  const misfit = authored.findIndex((one, index) => {
    const leaf = canonical.leaves[index];
    return !leaf || !shownText(one, leaf).startsWith(one.begins);
  });
  const fitting = misfit < 0 ? authored : authored.slice(0, misfit);
  return {
    ...placeLeaves(document, canonical, fitting),
    problems: [...misfitProblem(authored, canonical, misfit), ...repeatedLocators(authored)],
  };
}

/**
 * Matches authored leaves with those of the text, one by one.
 *
 * @param document the document
 * @param canonical canonical text of the document
 * @param authored leaves that fit the text, from the first on
 */
export function placeLeaves(
  document: HeldDocument,
  canonical: CanonicalText,
  authored: readonly DocumentLeaf[],
): Omit<PlacedText, 'problems' | 'withheld'> {
  const leaves = authored.flatMap((one, index) => {
    const leaf = canonical.leaves[index];
    return leaf ? [{ authored: one, leaf }] : [];
  });
  return {
    document,
    canonical,
    leaves,
    byLocator: new Map(leaves.map((placed) => [placed.authored.leaf, placed])),
    terms: new Map((document.text.definedTerms ?? []).map((term) => [term.id, term])),
  };
}

function misfitProblem(authored: readonly DocumentLeaf[], canonical: CanonicalText, misfit: number): LeafProblem[] {
  const unfit = authored[misfit];
  if (unfit) {
    const leaf = canonical.leaves[misfit];
    if (!leaf) return [{ problem: 'not-in-text', index: misfit }];
    const begins = beginsOf({ text: shownText(unfit, leaf) });
    return [{ problem: 'begins-differs', index: misfit, begins }];
  }
  const next = canonical.leaves[authored.length];
  if (!next) return [];
  const count = canonical.leaves.length - authored.length;
  return [{ problem: 'not-authored', begins: beginsOf(next), line: next.source.line, count }];
}

function repeatedLocators(authored: readonly DocumentLeaf[]): LeafProblem[] {
  const first = new Map<Locator, number>();
  return authored.flatMap(({ leaf }, index) => {
    const before = first.get(leaf);
    if (before === undefined) first.set(leaf, index);
    return before === undefined ? [] : [{ problem: 'repeated-locator' as const, index, first: before }];
  });
}
