import { writeCount } from '../count.ts';
import { countsOf, type Values } from './narrow.ts';
import { addressOf, type Facet, facets, type Query, toggled } from './query.ts';

/** A link of the page that chooses a value of a facet. */
export interface FacetLink {
  readonly link: HTMLAnchorElement;
  readonly facet: Facet;
  readonly value: string;
  readonly text: string;
  /** Name of the facet. */
  readonly name: string;
}

/** The links by which a search is narrowed. */
export function facetLinks(): readonly FacetLink[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.facets a')].flatMap((link) => {
    const facet = facets.find((one) => one === link.dataset['facet']);
    const name = link.closest('details')?.querySelector('summary')?.textContent.trim() ?? '';
    return facet ? [{ link, facet, value: link.dataset['value'] ?? '', text: link.textContent.trim(), name }] : [];
  });
}

/** Writes into each link where it leads and how many records there would be, and says beside each facet what is chosen. */
export function updateLinks(links: readonly FacetLink[], all: readonly Values[], query: Query): void {
  const counts = new Map(facets.map((facet) => [facet, countsOf(facet, all, query.chosen)]));
  for (const { link, facet, value } of links) {
    const count = counts.get(facet)?.get(value) ?? 0;
    const isCurrent = query.chosen[facet] === value;
    link.href = location.pathname + addressOf(toggled(query, facet, value));
    link.ariaCurrent = isCurrent ? 'true' : null;
    if (link.parentElement) link.parentElement.hidden = count === 0 && !isCurrent;
    writeCount(link.parentElement?.querySelector('.num'), count);
  }
  for (const facet of document.querySelectorAll<HTMLElement>('.facets details'))
    facet.hidden = !facet.querySelector('li:not([hidden])');
  for (const place of document.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const chosen = links.find(({ facet, value }) => facet === place.dataset['chosen'] && query.chosen[facet] === value);
    place.textContent = chosen?.text ?? '';
  }
}
