import type { LocalizedText, RecordId } from '../generated/published.ts';
import type { SearchLanguage, SearchPlace, SearchType } from './entries.ts';
import { fold } from './fold.ts';
import { marked, type TextPart } from './marked.ts';
import { matchesOf } from './matches.ts';
import { type RankedEntry, rank } from './rank.ts';
import { type Occurrence, occurrencesOf, type SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** What to look in, and how much to return. */
export interface SearchOptions {
  /** Language of the texts; both if absent. */
  readonly lang?: SearchLanguage | undefined;
  /** Type of what is looked for; any if absent. */
  readonly type?: SearchType | undefined;
  /** The most that is returned; 20 if absent. */
  readonly limit?: number | undefined;
}

/** A text in which words of a query stand. */
export interface SearchHitPlace {
  /** Where in the record it stands. */
  readonly place: SearchPlace;
  /** Its language; absent if it is of none, as an id. */
  readonly lang?: SearchLanguage;
  /** The text, cut where a word begins and ends. */
  readonly parts: readonly TextPart[];
}

/** What was found. */
export interface SearchHit<Id extends RecordId = RecordId> {
  readonly type: SearchType;
  /** The record; of a leaf, its document. */
  readonly id: Id;
  /** Locator of the leaf, if it is one. */
  readonly leaf?: string;
  /** Title or name of the record. */
  readonly title: LocalizedText;
  /** Where the words stand: three places at most, the best first. */
  readonly places: readonly SearchHitPlace[];
}

/** A record, or a leaf of a document, that was found. */
export interface SearchFound<Id extends RecordId = RecordId> extends Pick<SearchHit<Id>, 'type' | 'id' | 'leaf'> {
  /** Whether it has all words of the query. */
  readonly hasAll: boolean;
  /** It with the places of the words; this takes longer than to find it. */
  readonly hit: () => SearchHit<Id>;
}

/** The answer to a query. */
export interface SearchResult<Id extends RecordId = RecordId> {
  /** How many were found. */
  readonly count: number;
  /** The best of them, the best first. */
  readonly hits: readonly SearchHit<Id>[];
}

const LIMIT = 20;
const MOST_PLACES = 3;

/**
 * Looks words up in the texts of the registry. A word may be typed in half, in full or half width, in capitals, in hiragana
 * or katakana; words in quotation marks are found only as they stand. What has all words comes before what has some of them,
 * unless these are far rarer.
 *
 * @param index the index
 * @param query words, with blanks between them
 * @param options what to look in, and how much to return
 * @returns what was found; nothing for blanks
 */
export function search<Id extends RecordId>(
  index: SearchIndex<Id>,
  query: string,
  { limit = LIMIT, ...options }: SearchOptions = {},
): SearchResult<Id> {
  const found = find(index, query, options);
  return { count: found.length, hits: found.slice(0, limit).map(({ hit }) => hit()) };
}

/**
 * Looks words up as `search` does, for an application that counts or filters everything found and shows a part of it.
 *
 * @param index the index
 * @param query words, with blanks between them
 * @param options what to look in
 * @returns everything found, the best first; nothing for blanks
 */
export function find<Id extends RecordId>(
  index: SearchIndex<Id>,
  query: string,
  { lang, type }: Omit<SearchOptions, 'limit'> = {},
): readonly SearchFound<Id>[] {
  const known = new Map<string, readonly Occurrence<Id>[]>();
  const isAsked = ({ text }: Occurrence<Id>): boolean =>
    (type === undefined || type === text.entry.type) && (lang === undefined || lang === (text.lang ?? lang));
  const occurrencesIn = (form: string): readonly Occurrence<Id>[] => {
    const found = known.get(form) ?? occurrencesOf(index, form).filter(isAsked);
    known.set(form, found);
    return found;
  };
  const words = wordsOf(query, (form) => occurrencesIn(form).length > 0);
  const phrase = fold(query);
  const asked = words.length > 1 && occurrencesIn(phrase).length > 0 ? [...words, [phrase] as const] : words;
  const ranked = rank(matchesOf(index, asked, occurrencesIn), words.length);
  return ranked.map((one) => {
    const { type, id, leaf } = one.entry;
    const found = { type, id, ...(leaf !== undefined && { leaf }) };
    return { ...found, hasAll: one.hasAll, hit: () => ({ ...found, ...shownOf(index, one, asked.flat()) }) };
  });
}

/** Title and places of what was found. */
function shownOf<Id extends RecordId>(
  { folded, titles }: SearchIndex<Id>,
  { entry: { id }, texts }: RankedEntry<Id>,
  forms: readonly string[],
): Pick<SearchHit<Id>, 'title' | 'places'> {
  const best = texts.toSorted((a, b) => b.score - a.score || a.text.start - b.text.start).slice(0, MOST_PLACES);
  const places = best.map(({ text: { place, lang, text, start, length } }): SearchHitPlace => {
    const parts = marked(text, folded.slice(start, start + length), forms);
    return { place, ...(lang && { lang }), parts };
  });
  return { title: titles.get(id) ?? { ja: id, en: id }, places };
}
