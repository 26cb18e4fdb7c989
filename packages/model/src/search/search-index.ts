import type { LocalizedText } from '../generated/published.ts';
import { characterAt } from './characters.ts';
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

/** A text that has a folded form. */
export interface Occurrence<Id extends string> {
  readonly text: IndexedText<Id>;
  /** Whether the form ends somewhere in it where a word ends; a form in Japanese always does. */
  readonly isWhole: boolean;
}

/** Everything that can be found, ready for a query. */
export interface SearchIndex<Id extends string> {
  readonly entries: readonly SearchEntry<Id>[];
  readonly texts: readonly IndexedText<Id>[];
  /** Where each of the texts begins, apart from them so that all can be gone through fast. */
  readonly starts: readonly number[];
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
  return { entries, texts, starts: texts.map((text) => text.start), titles, folded: parts.join('') };
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
 * The texts that have a folded form.
 *
 * @param index the index
 * @param form a folded form
 * @returns each text once, in the order of the index
 */
export function occurrencesOf<Id extends string>(
  { folded, texts, starts }: SearchIndex<Id>,
  form: string,
): readonly Occurrence<Id>[] {
  const found: { text: IndexedText<Id>; isWhole: boolean }[] = [];
  const formAt = formIn(folded, form);
  let next = 0;
  for (let at = form === '' ? -1 : folded.indexOf(form); at >= 0; ) {
    const kind = formAt(at);
    let from = at + 1;
    if (kind !== 'within') {
      while ((starts[next] ?? folded.length) <= at) next += 1;
      const text = texts[next - 1];
      const last = found.at(-1);
      const isWhole = kind === 'whole';
      if (text && last?.text === text) last.isWhole ||= isWhole;
      else if (text) found.push({ text, isWhole });
      // Nothing more can be learnt of this text.
      if (text && isWhole) from = text.start + text.length;
    }
    at = folded.indexOf(form, from);
  }
  return found;
}

/**
 * Every place of a folded form in a folded text. In scripts that put blanks between words, it begins where a word begins.
 *
 * @param folded the text
 * @param form the form
 * @returns where it begins, in units of UTF-16
 */
export function placesOf(folded: string, form: string): readonly number[] {
  const places: number[] = [];
  const formAt = formIn(folded, form);
  for (let at = form === '' ? -1 : folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
    if (formAt(at) !== 'within') places.push(at);
  }
  return places;
}

/** How a form stands at a place: as a whole word, as the beginning of one, or within one. In Japanese it is always whole. */
function formIn(folded: string, form: string): (at: number) => 'whole' | 'beginning' | 'within' {
  const isSpaced = (text: string, at: number): boolean => characterAt(text, at)?.isSpaced ?? false;
  const [begins, ends] = [isSpaced(form, 0), isSpaced(form, form.length - 1)];
  return (at) => {
    if (begins && isSpaced(folded, at - 1)) return 'within';
    return ends && isSpaced(folded, at + form.length) ? 'beginning' : 'whole';
  };
}
