import type { LocalizedText } from '../generated/published.ts';
import { characterOf } from './characters.ts';
import type { SearchEntry, SearchLanguage, SearchPlace, SearchTexts } from './entries.ts';
import { fold } from './fold.ts';

/** A text of an entry. */
export interface IndexedText<Id extends string> {
  readonly entry: SearchEntry<Id>;
  /** Absent if the text is of no language. */
  readonly lang?: SearchLanguage;
  readonly place: SearchPlace;
  readonly text: string;
  /** Where its folded form begins among all folded texts. */
  readonly start: number;
  /** Units of UTF-16 of its folded form. */
  readonly length: number;
}

/** A folded form in a text. */
export interface Occurrence<Id extends string> {
  readonly text: IndexedText<Id>;
  /** Where the form begins in the folded text. */
  readonly at: number;
  /** Whether it ends where a word ends; a form in Japanese always does. */
  readonly isWhole: boolean;
}

/** Everything that can be found, ready for a query. */
export interface SearchIndex<Id extends string> {
  readonly entries: readonly SearchEntry<Id>[];
  readonly texts: readonly IndexedText<Id>[];
  /** Title or name of each record, by id. */
  readonly titles: ReadonlyMap<string, LocalizedText>;
  /** The folded texts in their order, with a mark before, between and after them. */
  readonly folded: string;
}

/** Folding leaves no such character in a text. */
const BETWEEN = '\n';

const languages = ['ja', 'en'] as const;
const places = ['title', 'name', 'person', 'summary', 'quote', 'translation', 'leaf'] as const;

/**
 * Folds all texts, which takes longer than a query.
 *
 * @param entries what can be found
 */
export function searchIndexOf<Id extends string>(entries: readonly SearchEntry<Id>[]): SearchIndex<Id> {
  const texts: IndexedText<Id>[] = [];
  const parts: string[] = [BETWEEN];
  let start = BETWEEN.length;
  for (const text of entries.flatMap(textsOf)) {
    const folded = fold(text.text);
    texts.push({ ...text, start, length: folded.length });
    parts.push(folded, BETWEEN);
    start += folded.length + BETWEEN.length;
  }
  const titles = new Map(entries.flatMap((one) => (one.leaf === undefined ? [[one.id, titleOf(one)] as const] : [])));
  return { entries, texts, titles, folded: parts.join('') };
}

function titleOf({ ja, en }: Pick<SearchEntry, 'ja' | 'en'>): LocalizedText {
  const first = ({ title, name }: SearchTexts): string => (title ?? name)?.[0] ?? '';
  return { ja: first(ja), en: first(en) };
}

function textsOf<Id extends string>(entry: SearchEntry<Id>): readonly Omit<IndexedText<Id>, 'start' | 'length'>[] {
  const written = languages.flatMap((lang) =>
    places.flatMap((place) => (entry[lang][place] ?? []).map((text) => ({ entry, lang, place, text }))),
  );
  return entry.leaf === undefined ? [...written, { entry, place: 'id', text: entry.id }] : written;
}

/**
 * Every occurrence of a folded form. In scripts that put blanks between words, it begins where a word begins.
 *
 * @param index the index
 * @param form a folded form
 */
export function occurrencesOf<Id extends string>(
  { folded, texts }: SearchIndex<Id>,
  form: string,
): readonly Occurrence<Id>[] {
  if (form === '') return [];
  const found: Occurrence<Id>[] = [];
  const isSpaced = (at: number): boolean => characterOf(folded.charAt(at)).isSpaced;
  const [first, last] = [characterOf(form.charAt(0)), characterOf(form.slice(-1))];
  let next = 0;
  for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
    if (first.isSpaced && isSpaced(at - 1)) continue;
    while ((texts[next]?.start ?? folded.length) <= at) next += 1;
    const text = texts[next - 1];
    if (text) found.push({ text, at: at - text.start, isWhole: !(last.isSpaced && isSpaced(at + form.length)) });
  }
  return found;
}
