import type { Authored, PlacedText } from '@digital-accords/model';
import { mendQuotedCharacters } from '../characters/characters.ts';
import { type Folded, folded, foldedForms } from './folded.ts';
import { type LeafSpan, readable } from './readable.ts';

/** Words of one leaf, as a quote cites them. */
export type LocatedQuote = Pick<Authored.Quote, 'document' | 'leaf' | 'exact' | 'occurrence'>;

/** The longest part of some words that a leaf prints, if no document has them all. */
export interface NearWords {
  readonly document: Authored.DocumentId;
  readonly leaf: Authored.Locator;
  /** The part, as the leaf prints it. */
  readonly exact: string;
  /** The whole leaf. */
  readonly text: string;
}

/** Where words stand. */
export interface LocatedWords {
  /** Every place, in the order of the documents; a place that reaches over several leaves is one quote for each. */
  readonly places: readonly (readonly LocatedQuote[])[];
  /** Only if there is no place. */
  readonly near?: NearWords;
}

/** So many characters of words are looked for; whole articles are not pasted to find a quote. */
const MOST = 5000;

/** So many characters must agree to say more than chance. */
const RECOGNISED = 6;

/**
 * Finds words however they were pasted: in full or half width, with other blanks, line breaks, hyphens, brackets or quotation
 * marks, with or without the markers of items and the page numbers between leaves. Contact details are never found.
 *
 * @param words words as they were pasted
 * @param placedTexts texts of documents, by id
 * @returns every place; if there is none, the longest part that a leaf prints
 */
export function locateWords(words: string, placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>): LocatedWords {
  const forms = foldedForms(mendQuotedCharacters(words.slice(0, MOST)));
  const places = [...placedTexts.values()].flatMap((placedText) => placesIn(placedText, forms));
  if (places.length > 0) return { places };
  const near = nearIn([...placedTexts.values()], forms[0] ?? '');
  return { places, ...(near && { near }) };
}

/** The first way of reading a document, and the first form of the words, that give a place, give all. */
function placesIn(placedText: PlacedText, forms: readonly string[]): readonly (readonly LocatedQuote[])[] {
  for (const { text, spans } of readable(placedText)) {
    const page = folded(text);
    for (const form of forms) {
      const places = startsOf(page.text, form)
        .map((at) => quotesAt(page, at, at + form.length, { text, spans, placedText }))
        .filter((quotes) => quotes.length > 0);
      if (places.length > 0) return places;
    }
  }
  return [];
}

interface Read {
  readonly text: string;
  readonly spans: readonly LeafSpan[];
  readonly placedText: PlacedText;
}

/** One grapheme may have a form of several units, as ㈱: no words begin or end within it. */
function quotesAt(
  { starts, ends }: Folded,
  from: number,
  until: number,
  { text, spans, placedText }: Read,
): readonly LocatedQuote[] {
  if (starts[from] === starts[from - 1] || ends[until] === ends[until - 1]) return [];
  const [start = 0, end = 0] = [starts[from], ends[until - 1]];
  return spans.flatMap(({ leaf, start: first, end: last }) => {
    const [own, ownEnd] = [Math.max(start, first), Math.min(end, last)];
    if (own >= ownEnd) return [];
    const exact = text.slice(own, ownEnd);
    const before = startsOf(text.slice(first, last), exact);
    const occurrence = before.length > 1 ? { occurrence: before.indexOf(own - first) + 1 } : {};
    return [{ document: placedText.document.id, leaf, exact, ...occurrence }];
  });
}

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function nearIn(placedTexts: readonly PlacedText[], words: string): NearWords | undefined {
  let near: NearWords | undefined;
  let length = RECOGNISED - 1;
  for (const { document, leaves } of placedTexts) {
    for (const { authored, leaf } of leaves) {
      if (authored.redacted) continue;
      const page = folded(leaf.text);
      const run = longestRun(words, page.text, length);
      if (!run) continue;
      length = run.length;
      const exact = leaf.text.slice(page.starts[run.at], page.ends[run.at + length - 1]);
      near = { document: document.id, leaf: authored.leaf, exact, text: leaf.text };
    }
  }
  return near;
}

/** The longest part of some words that a text has, and where; undefined if none is longer than a length. */
function longestRun(
  words: string,
  text: string,
  least: number,
): { readonly at: number; readonly length: number } | undefined {
  let [at, length] = [-1, least];
  for (let from = 0; from + length < words.length; ) {
    const next = text.indexOf(words.slice(from, from + length + 1));
    if (next < 0) from += 1;
    else [at, length] = [next, length + 1];
  }
  return at < 0 ? undefined : { at, length };
}
