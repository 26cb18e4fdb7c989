import type { IndexedText, Occurrence, SearchIndex } from './search-index.ts';
import type { WordForms } from './words.ts';

/** A word in a text: its best form there. */
export interface Match {
  /** Place of the word in the query. */
  readonly word: number;
  /** From 0 to 1: whether the text has the word that was typed, and whether as a whole word. */
  readonly quality: number;
  /** Units of UTF-16 of the folded form that is best. */
  readonly length: number;
  /** Where the forms of the word are in the folded text. */
  readonly found: readonly Found[];
}

/** A part of a folded text, in units of UTF-16. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

/** Where the words of a query are. */
export interface Matches<Id extends string> {
  /** The words in each text that has any. */
  readonly byText: ReadonlyMap<IndexedText<Id>, readonly Match[]>;
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
 * @param occurrencesIn all occurrences of a form that count
 */
export function matchesOf<Id extends string>(
  { entries }: SearchIndex<Id>,
  words: readonly WordForms[],
  occurrencesIn: (form: string) => readonly Occurrence<Id>[],
): Matches<Id> {
  const byText = new Map<IndexedText<Id>, Match[]>();
  const rarity = words.map((forms, word) => {
    const own = matchesByText(word, forms, occurrencesIn);
    for (const [text, match] of own) byText.set(text, [...(byText.get(text) ?? []), match]);
    const holding = new Set([...own.keys()].map(({ entry }) => entry));
    return Math.log(1 + entries.length / (1 + holding.size));
  });
  return { byText, rarity };
}

function matchesByText<Id extends string>(
  word: number,
  forms: WordForms,
  occurrencesIn: (form: string) => readonly Occurrence<Id>[],
): ReadonlyMap<IndexedText<Id>, Match> {
  const matches = new Map<IndexedText<Id>, { word: number; quality: number; length: number; found: Found[] }>();
  for (const [place, form] of forms.entries()) {
    const { length } = form;
    for (const { text, at, isWhole } of occurrencesIn(form)) {
      const quality = (place === 0 ? 1 : OTHER_FORM) * (isWhole ? 1 : BEGINNING);
      const match = matches.get(text) ?? { word, quality: 0, length, found: [] };
      matches.set(text, match);
      match.found.push({ at, length });
      if (match.quality < quality) Object.assign(match, { quality, length });
    }
  }
  return matches;
}
