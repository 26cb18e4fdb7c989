import type { SearchEntry } from './entries.ts';
import type { IndexedText, Occurrence, SearchIndex } from './search-index.ts';
import type { WordForms } from './words.ts';

/** A text that has words of a query. */
export interface TextMatch<Id extends string> {
  readonly text: IndexedText<Id>;
  /** Of each word, from 0 to 1: whether the text has it as it was typed, and as a whole word. */
  readonly qualities: readonly number[];
  /** Units of UTF-16 of the folded forms that it has. */
  readonly covered: number;
}

/** Where the words of a query are. */
export interface Matches<Id extends string> {
  readonly texts: readonly TextMatch<Id>[];
  /** How rare each word is among the entries: the rarer, the more. */
  readonly rarity: readonly number[];
}

/** The beginning of a word is worth less than the word, and another form of it less than the one that was typed. */
const BEGINNING = 0.6;
const OTHER_FORM = 0.8;

/**
 * Finds the words of a query in the texts of an index.
 *
 * @param index the index
 * @param words forms of each word
 * @param occurrencesIn the texts that have a form, as far as they count
 */
export function matchesOf<Id extends string>(
  { entries }: SearchIndex<Id>,
  words: readonly WordForms[],
  occurrencesIn: (form: string) => readonly Occurrence<Id>[],
): Matches<Id> {
  const matches = new Map<IndexedText<Id>, { text: IndexedText<Id>; qualities: number[]; covered: number }>();
  const rarity = words.map((forms, word) => {
    const holding = new Set<SearchEntry<Id>>();
    for (const [text, { quality, length }] of bestByText(forms, occurrencesIn)) {
      const match = matches.get(text) ?? { text, qualities: words.map(() => 0), covered: 0 };
      matches.set(text, match);
      match.qualities[word] = quality;
      match.covered += length;
      holding.add(text.entry);
    }
    return Math.log(1 + entries.length / (1 + holding.size));
  });
  return { texts: [...matches.values()], rarity };
}

interface Best {
  readonly quality: number;
  readonly length: number;
}

function bestByText<Id extends string>(
  forms: WordForms,
  occurrencesIn: (form: string) => readonly Occurrence<Id>[],
): ReadonlyMap<IndexedText<Id>, Best> {
  const best = new Map<IndexedText<Id>, Best>();
  for (const [place, form] of forms.entries()) {
    for (const { text, isWhole } of occurrencesIn(form)) {
      const quality = (place === 0 ? 1 : OTHER_FORM) * (isWhole ? 1 : BEGINNING);
      if ((best.get(text)?.quality ?? 0) < quality) best.set(text, { quality, length: form.length });
    }
  }
  return best;
}
