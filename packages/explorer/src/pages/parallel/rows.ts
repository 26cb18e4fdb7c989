import type { Document, DocumentLeaf } from '@digital-accords/data';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { type RangeRun, runsOf } from '../reader/ranges.ts';
import { type Difference, differencesAt, differencesOf, rangesOf } from './differences.ts';
import type { Pair } from './pairs.ts';

/** A passage in one of the two columns. */
export interface SideView {
  readonly leaf: string;
  readonly path: string;
  readonly isHeading: boolean;
  readonly runs: readonly RangeRun[];
}

/** A passage of the text beside those of the account that render it. */
export interface ParallelRow {
  readonly text: SideView | undefined;
  readonly account: readonly SideView[];
  /** Whether the account renders it together with the passage above. */
  readonly isPartOfAbove: boolean;
  readonly differences: readonly Difference[];
}

/**
 * The rows of two parallel texts: each passage of the text, in order, with what renders it. A passage of the account that
 * renders nothing follows the one before it.
 */
export function parallelRows({ text, account }: Pair, lang: Language): readonly ParallelRow[] {
  const left = leavesOf(text);
  const right = leavesOf(account);
  const all = differencesAt([...left, ...right], lang);
  const own = (leaf: DocumentLeaf) => differencesOf(leaf, all);
  const side = (document: Document, leaf: DocumentLeaf) => sideOf(document, leaf, own(leaf), lang);
  const alone = (leaf: DocumentLeaf): ParallelRow => ({
    text: undefined,
    account: [side(account, leaf)],
    isPartOfAbove: false,
    differences: own(leaf),
  });
  const renders = (one: DocumentLeaf, leaf: DocumentLeaf): boolean =>
    leaf.derived.renderedBy.some((by) => by.document === account.id && by.leaf === one.leaf);
  const isAddition = (one: DocumentLeaf): boolean => !left.some((leaf) => renders(one, leaf));
  const shown = new Set<DocumentLeaf>();
  const rows = left.flatMap((leaf): ParallelRow[] => {
    const rendering = right.filter((one) => renders(one, leaf));
    const fresh = rendering.filter((one) => !shown.has(one));
    const added = fresh.flatMap((one) => additionsFrom(right.indexOf(one) + 1, right, isAddition));
    for (const one of fresh) shown.add(one);
    return [
      {
        text: side(text, leaf),
        account: fresh.map((one) => side(account, one)),
        isPartOfAbove: rendering.length > 0 && fresh.length === 0,
        differences: [...new Set([...own(leaf), ...fresh.flatMap(own)])],
      },
      ...added.map(alone),
    ];
  });
  return [...additionsFrom(0, right, isAddition).map(alone), ...rows];
}

/** Passages in a row that render nothing. */
function additionsFrom(
  start: number,
  leaves: readonly DocumentLeaf[],
  isAddition: (leaf: DocumentLeaf) => boolean,
): readonly DocumentLeaf[] {
  const following = leaves.slice(start);
  const end = following.findIndex((leaf) => !isAddition(leaf));
  return following.slice(0, end < 0 ? following.length : end);
}

function leavesOf({ text }: Document): readonly DocumentLeaf[] {
  return text.state === 'held' ? text.leaves.filter(({ role }) => role !== 'furniture') : [];
}

function sideOf(document: Document, leaf: DocumentLeaf, own: readonly Difference[], lang: Language): SideView {
  const { start, end, kind } = leaf.derived;
  const characters = [...(document.derived.text ?? '')].slice(start, end);
  return {
    leaf: leaf.leaf,
    path: `${pathOf(document.id, lang)}#${leaf.leaf}`,
    isHeading: kind === 'heading',
    runs: runsOf(characters, rangesOf(document.id, leaf, own)),
  };
}
