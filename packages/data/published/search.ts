/** Full text of the registry in Japanese and English; no other module holds the texts that are searched. */
import {
  type SearchLanguage,
  type SearchPlace,
  type SearchType,
  searchTypes,
} from '@digital-accords/model/search/entries';
import {
  type SearchFound as ModelSearchFound,
  type SearchHit as ModelSearchHit,
  type SearchResult as ModelSearchResult,
  find as modelFind,
  search as modelSearch,
  type SearchOptions,
} from '@digital-accords/model/search/search';
import { type SearchIndex, searchIndexOf } from '@digital-accords/model/search/search-index';
import { unknown } from './errors/unknown.ts';
import { languageOf } from './helpers/language.ts';
import { entries } from './search/entries.js';
import { suggestedWord } from './search/suggest.ts';
import type { RecordId } from './types.js';

export type { SearchLanguage, SearchOptions, SearchPlace, SearchType };

/** What was found. */
export type SearchHit = ModelSearchHit<RecordId>;

/** What was found, before its texts are looked through for the places of the words. */
export type SearchFound = ModelSearchFound<RecordId>;

/** The answer to a query. */
export type SearchResult = ModelSearchResult<RecordId>;

/** What stands after so many units of UTF-16 is not looked for. */
const LONGEST = 200;

let index: SearchIndex<RecordId> | undefined;
function indexOfEntries(): SearchIndex<RecordId> {
  index ??= searchIndexOf(entries);
  return index;
}

/**
 * Looks words up in titles, names, summaries, quotes, translations, leaves of documents and ids. A word may be typed in half,
 * in full or half width, in capitals, in hiragana or katakana. Words in quotation marks are found only as they stand.
 *
 * @param words words, with blanks between them; what stands after 200 characters or 12 words is not looked for
 * @param options `lang`: language of the texts, both if absent; `type`: what is looked for, anything if absent; `limit`: the
 *   most that is returned, 20 if absent
 * @returns how many were found, and the best of them; nothing for blanks
 * @throws RangeError if the words are no text, there is no such language or type, or the limit is no whole number from 0
 */
export function search(words: string, options: SearchOptions = {}): SearchResult {
  const { limit } = options;
  requireQuery(words, options);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw unknown('a whole number from 0', limit, []);
  return modelSearch(indexOfEntries(), words, options);
}

/**
 * Looks words up as `search` does, for an application that counts or filters everything found and shows a part of it.
 *
 * @param words words, with blanks between them
 * @param options `lang` and `type`, as `search` takes them
 * @returns everything found, the best first; `hit()` of each gives what `search` returns of it
 * @throws RangeError if the words are no text, or there is no such language or type
 */
export function find(words: string, options: Omit<SearchOptions, 'limit'> = {}): readonly SearchFound[] {
  requireQuery(words, options);
  return modelFind(indexOfEntries(), words, options);
}

/**
 * The words that may be meant by words that no record has: without quotation marks, and with the nearest word of the registry
 * for each word that no text has.
 *
 * @param words words, with blanks between them
 * @returns words by which something is found; undefined if none are near
 * @throws RangeError if the words are no text
 */
export function suggest(words: string): string | undefined {
  requireQuery(words, {});
  const all = indexOfEntries();
  const typed = words.slice(0, LONGEST).match(/[^\s"“”„«»「」『』]+/g) ?? [];
  const meant = typed.map((word) => (find(word).length > 0 ? word : (suggestedWord(all, word) ?? word))).join(' ');
  return meant !== words.trim() && find(meant).some(({ hasAll }) => hasAll) ? meant : undefined;
}

function requireQuery(words: string, { lang, type }: SearchOptions): void {
  if (typeof words !== 'string') throw unknown('a text', words, []);
  if (lang !== undefined) languageOf(lang);
  if (type !== undefined && !searchTypes.includes(type))
    throw unknown('a type of what can be found', type, searchTypes);
}
