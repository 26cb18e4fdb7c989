import type { Document, DocumentLeaf } from '@digital-accords/data';
import type { Pair } from './pairs.ts';

/** A passage of the text, or none, beside the passages of the account that render it. */
export interface Alignment {
  readonly text: DocumentLeaf | undefined;
  readonly account: readonly DocumentLeaf[];
  /** Whether the account renders it together with a passage above. */
  readonly isPartOfAbove: boolean;
}

/**
 * Two parallel texts, passage by passage in the order of the text. A passage of the account that renders several stands
 * beside the first of them; one that renders nothing follows the passage before it.
 */
export function alignmentsOf({ text, account }: Pair): readonly Alignment[] {
  const left = passagesOf(text);
  const right = passagesOf(account);
  const renders = (one: DocumentLeaf, leaf: DocumentLeaf): boolean =>
    leaf.derived.renderedBy.some((by) => by.document === account.id && by.leaf === one.leaf);
  const isAddition = (one: DocumentLeaf): boolean => !left.some((leaf) => renders(one, leaf));
  const additionsFrom = (start: number): readonly Alignment[] => {
    const following = right.slice(start);
    const end = following.findIndex((leaf) => !isAddition(leaf));
    const added = following.slice(0, end < 0 ? following.length : end);
    return added.map((leaf) => ({ text: undefined, account: [leaf], isPartOfAbove: false }));
  };
  const shown = new Set<DocumentLeaf>();
  const rows = left.flatMap((leaf): readonly Alignment[] => {
    const rendering = right.filter((one) => renders(one, leaf));
    const fresh = rendering.filter((one) => !shown.has(one));
    for (const one of fresh) shown.add(one);
    return [
      { text: leaf, account: fresh, isPartOfAbove: rendering.length > 0 && fresh.length === 0 },
      ...fresh.flatMap((one) => additionsFrom(right.indexOf(one) + 1)),
    ];
  });
  return [...additionsFrom(0), ...rows];
}

function passagesOf({ text }: Document): readonly DocumentLeaf[] {
  return text.state === 'held' ? text.leaves.filter(({ role }) => role !== 'furniture') : [];
}
