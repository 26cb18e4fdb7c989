import type { FacetLink } from './facet-links.ts';
import { addressOf, type Query } from './query.ts';

/** Another query that may help on, and the words for it. */
export interface Help {
  readonly query: Query;
  /** Name of the sentence among the words of the page; a facet needs none. */
  readonly sentence?: 'meant' | 'without' | 'whole';
  readonly text?: string;
  readonly count?: number;
}

const MOST_FACETS = 5;

interface Outcome {
  readonly asked: Query;
  /** The words that may be meant. */
  readonly meant: string | undefined;
  /** How many records the words find. */
  readonly all: number;
  /** How many of them have what is chosen. */
  readonly shown: number;
}

/** What else could be asked, if not everything that was asked is found. */
export function helpOf({ asked, meant, all, shown }: Outcome, links: readonly FacetLink[]): readonly Help[] {
  const { words, chosen } = asked;
  const other: readonly Help[] = meant ? [{ sentence: 'meant', text: meant, query: { words: meant, chosen } }] : [];
  if (shown > 0) return other;
  const named = links.filter(({ text }) => words && text.toLowerCase().includes(words.toLowerCase()));
  return [
    ...other,
    ...(words && all > 0 ? [{ sentence: 'without', count: all, query: { words, chosen: {} } } as const] : []),
    ...named.slice(0, MOST_FACETS).map(
      ({ facet, value, text, name }): Help => ({
        text: `${name} – ${text}`,
        query: { words: '', chosen: { [facet]: value } },
      }),
    ),
    { sentence: 'whole', query: { words: '', chosen: {} } },
  ];
}

/** A link to another query, in the words of the page. */
export function helpItem({ query, sentence, text = '', count = 0 }: Help, words: DOMStringMap): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = location.pathname + addressOf(query);
  const template = sentence ? (words[sentence] ?? '') : '{q}';
  link.textContent = template.replace('{q}', () => text).replace('{n}', String(count));
  item.append(link);
  return item;
}
