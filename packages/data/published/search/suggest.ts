import type { SearchIndex } from '@digital-accords/model/search/search-index';
import { nearest } from '../errors/nearest.ts';

/** Shorter words of scripts with letters are near to too many others. */
const SHORTEST = 5;

/**
 * The word of the registry that a word may stand for.
 *
 * @param index the index
 * @param typed one word that no text has
 * @returns in scripts with letters, the nearest word of all texts; in Japanese, the shortest name that the word abbreviates,
 *   as 経産省 abbreviates 経済産業省; undefined if there is none
 */
export function suggestedWord({ folded, texts }: SearchIndex<string>, typed: string): string | undefined {
  if (/^[a-z]+$/i.test(typed)) {
    const words = new Set(folded.match(/(?<![\p{L}\p{N}])[a-z]{4,}/gu));
    return typed.length < SHORTEST ? undefined : nearest(typed.toLowerCase(), words)[0];
  }
  if (!/^\p{Script=Han}{2,}$/u.test(typed)) return undefined;
  const abbreviated = new RegExp(`^${[...typed].join('.*')}`, 'u');
  const names = texts.filter(({ place, lang, text }) => place === 'name' && lang === 'ja' && abbreviated.test(text));
  return names.map(({ text }) => text).sort((a, b) => a.length - b.length)[0];
}
