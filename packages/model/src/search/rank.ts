import type { SearchEntry, SearchPlace, SearchType } from './entries.ts';
import type { Matches, TextMatch } from './matches.ts';
import type { IndexedText } from './search-index.ts';

/** An entry in which words were found. */
export interface RankedEntry<Id extends string> {
  readonly entry: SearchEntry<Id>;
  readonly score: number;
  /** Whether it has every word that it should have. */
  readonly hasAll: boolean;
  /** The texts in which words were found, in any order. */
  readonly texts: readonly RankedText<Id>[];
  /** Where the first of these texts begins. */
  readonly start: number;
}

/** A text in which words were found. */
export interface RankedText<Id extends string> {
  readonly text: IndexedText<Id>;
  readonly score: number;
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

/** Who types a subject looks first for what is divided by subjects, and for what reports are about before the reports. */
const precedence: Readonly<Partial<Record<SearchType, number>>> = { agreement: 1.3, pillar: 1.3, update: 0.8 };

/** An entry while its texts are gone through. */
interface Growing<Id extends string> {
  readonly texts: RankedText<Id>[];
  /** Of each word, the best of all texts. */
  readonly best: number[];
  /** The best of a text with all its words. */
  top: number;
  /** Where the first of the texts begins. */
  start: number;
}

/**
 * Ranks the entries in which words of a query were found: by the places of the words, by how much of a text the words are,
 * by how rare they are, and by how many of them there are.
 *
 * @param matches where the words are
 * @param count how many words an entry should have; those after them only add to what it is worth
 * @returns the entries, the best first; of equal ones, the first in the index
 */
export function rank<Id extends string>({ texts, rarity }: Matches<Id>, count: number): readonly RankedEntry<Id>[] {
  const byEntry = new Map<SearchEntry<Id>, Growing<Id>>();
  for (const match of texts) {
    const { entry } = match.text;
    const growing = byEntry.get(entry) ?? { texts: [], best: rarity.map(() => 0), top: 0, start: match.text.start };
    byEntry.set(entry, growing);
    add(match, rarity, growing);
  }
  const needed = rarity.slice(0, count);
  const total = sum(needed);
  const ranked = [...byEntry].map(([entry, { texts, best, top, start }]): RankedEntry<Id> => {
    const found = needed.filter((_, word) => (best[word] ?? 0) > 0);
    const had = sum(found) / total;
    const score = (sum(best) + top) * had ** 2 * (precedence[entry.type] ?? 1);
    return { entry, score, hasAll: found.length === count, texts, start };
  });
  return ranked.sort((a, b) => b.score - a.score || a.start - b.start);
}

function add<Id extends string>(
  { text, qualities, covered }: TextMatch<Id>,
  rarity: readonly number[],
  to: Growing<Id>,
): void {
  const fill = worth[text.place] / (1 + Math.sqrt(text.length / covered));
  let score = 0;
  for (const [word, quality] of qualities.entries()) {
    const own = fill * quality * (rarity[word] ?? 0);
    score += own;
    to.best[word] = Math.max(to.best[word] ?? 0, own);
  }
  to.top = Math.max(to.top, score);
  to.start = Math.min(to.start, text.start);
  to.texts.push({ text, score });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
