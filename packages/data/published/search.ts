/** Full text of the registry in Japanese and English; no other module holds the texts that are searched. */
import {
  type SearchLanguage,
  type SearchPlace,
  type SearchType,
  searchTypes,
} from '@digital-accords/model/search/entries';
import {
  type SearchHit as ModelSearchHit,
  type SearchResult as ModelSearchResult,
  search as modelSearch,
  type SearchOptions,
} from '@digital-accords/model/search/search';
import { type SearchIndex, searchIndexOf } from '@digital-accords/model/search/search-index';
import { unknown } from './errors/unknown.ts';
import { languageOf } from './helpers/language.ts';
import { entries } from './search/entries.js';
import type { RecordId } from './types.js';

export type { SearchLanguage, SearchOptions, SearchPlace, SearchType };

/** What was found. */
export type SearchHit = ModelSearchHit<RecordId>;

/** The answer to a query. */
export type SearchResult = ModelSearchResult<RecordId>;

let index: SearchIndex<RecordId> | undefined;

/**
 * Looks words up in titles, names, summaries, quotes, translations, leaves of documents and ids. A word may be typed in half,
 * in full or half width, in capitals, in hiragana or katakana.
 *
 * @param words words, with blanks between them; what stands after 200 characters or 12 words is not looked for
 * @param options `lang`: language of the texts, both if absent; `type`: what is looked for, anything if absent; `limit`: the
 *   most that is returned, 20 if absent
 * @returns how many were found, and the best of them; nothing for blanks
 * @throws RangeError if the words are no text, there is no such language or type, or the limit is no whole number from 0
 */
export function search(words: string, options: SearchOptions = {}): SearchResult {
  const { lang, type, limit } = options;
  if (typeof words !== 'string') throw unknown('a text', words, []);
  if (lang !== undefined) languageOf(lang);
  if (type !== undefined && !searchTypes.includes(type))
    throw unknown('a type of what can be found', type, searchTypes);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw unknown('a whole number from 0', limit, []);
  index ??= searchIndexOf(entries);
  return modelSearch(index, words, options);
}
