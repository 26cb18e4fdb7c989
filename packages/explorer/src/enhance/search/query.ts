/** By what a search is narrowed. */
export const facets = ['type', 'agreement', 'organisation', 'topic', 'state'] as const;
export type Facet = (typeof facets)[number];

/** What is chosen of each facet. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** What is looked for; the address of the page holds all of it. */
export interface Query {
  readonly words: string;
  readonly chosen: Chosen;
}

/** The query that an address holds. */
export function queryOf(address: string): Query {
  const held = new URLSearchParams(address);
  const chosen = facets.flatMap((facet) => {
    const value = held.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { words: (held.get('q') ?? '').trim(), chosen: Object.fromEntries(chosen) };
}

/** A query as the last part of an address; empty if nothing is looked for. */
export function addressOf({ words, chosen }: Query): string {
  const held = new URLSearchParams({ ...(words && { q: words }), ...chosen });
  return held.size > 0 ? `?${held}` : '';
}

/** A query with another value of a facet; without the facet if it has that value already. */
export function toggled({ words, chosen }: Query, facet: Facet, value: string): Query {
  const { [facet]: own, ...others } = chosen;
  return { words, chosen: own === value ? others : { ...others, [facet]: value } };
}
