import { type Chosen, type Facet, facets } from './query.ts';

/** What a record has of each facet. */
export type Values = Readonly<Record<Facet, readonly string[]>>;

/** Whether a record has what is chosen of each facet but one. */
export function isChosen(values: Values, chosen: Chosen, except?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = chosen[facet];
    return wanted === undefined || facet === except || values[facet].includes(wanted);
  });
}

/** How many records there would be for each value of a facet, with what is chosen of the others. */
export function countsOf(facet: Facet, all: readonly Values[], chosen: Chosen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!isChosen(values, chosen, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
