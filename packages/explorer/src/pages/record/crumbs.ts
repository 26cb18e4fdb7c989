import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { listWords } from '../lists/words.ts';

/** The way back to the list of a kind of record. */
export function listCrumb(list: keyof typeof listWords.titles, lang: Language): { path: string; name: string } {
  return { path: pathOf(list, lang), name: listWords.titles[list][lang] };
}
