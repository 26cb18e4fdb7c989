import type { SearchEntry, SearchPlace, SearchType } from './entries.ts';
import type { Match, Matches } from './matches.ts';
import type { IndexedText } from './search-index.ts';

/** An entry in which words were found. */
export interface RankedEntry<Id extends string> {
  readonly entry: SearchEntry<Id>;
  /** The texts in which words were found, that which is worth most first. */
  readonly texts: readonly IndexedText<Id>[];
}

/** What a word in a text of each place is worth. */
const worth: Readonly<Record<SearchPlace, number>> = {
  title: 10,
  name: 10,
  person: 6,
  id: 5,
  summary: 4,
  quote: 4,
  translation: 3,
  leaf: 3,
};

/** Who types a subject looks for what is named after it before what mentions it: headings first. */
const precedence: Readonly<Partial<Record<SearchType, number>>> = { agreement: 1.3, pillar: 1.3 };

interface Scored<Id extends string> {
  readonly text: IndexedText<Id>;
  /** Of each word of the query. */
  readonly scores: readonly number[];
}

/**
 * Ranks the entries in which words of a query were found: by the places of the words, by how much of a text the words are,
 * by how rare they are, and by how many of them there are.
 *
 * @param matches where the words are
 * @param count how many words an entry should have; those after them only add to what it is worth
 * @returns the entries, the best first; of equal ones, the first in the index
 */
export function rank<Id extends string>({ byText, rarity }: Matches<Id>, count: number): readonly RankedEntry<Id>[] {
  const byEntry = new Map<SearchEntry<Id>, Scored<Id>[]>();
  for (const [text, matches] of byText) {
    byEntry.set(text.entry, [...(byEntry.get(text.entry) ?? []), { text, scores: scoresOf(text, matches, rarity) }]);
  }
  return [...byEntry]
    .map(([entry, scored]) => {
      const texts = scored.toSorted((a, b) => sum(b.scores) - sum(a.scores) || a.text.start - b.text.start);
      const best = rarity.map((_, word) => Math.max(...scored.map(({ scores }) => scores[word] ?? 0)));
      const had = sum(rarity.filter((_, word) => word < count && (best[word] ?? 0) > 0)) / sum(rarity.slice(0, count));
      const score = (sum(best) + sum(texts[0]?.scores ?? [])) * had ** 2 * (precedence[entry.type] ?? 1);
      return { entry, score, texts: texts.map(({ text }) => text) };
    })
    .sort((a, b) => b.score - a.score || (a.texts[0]?.start ?? 0) - (b.texts[0]?.start ?? 0));
}

function scoresOf(
  { place, length }: Pick<IndexedText<string>, 'place' | 'length'>,
  matches: readonly Match[],
  rarity: readonly number[],
): readonly number[] {
  const fill = 1 / (1 + Math.sqrt(length / sum(matches.map((match) => match.length))));
  const quality = new Map(matches.map((match) => [match.word, match.quality]));
  return rarity.map((rare, word) => worth[place] * fill * rare * (quality.get(word) ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
