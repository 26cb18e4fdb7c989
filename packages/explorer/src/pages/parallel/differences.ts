import { commitments, type DocumentId, type DocumentLeaf, type Note, type Quote } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import type { Language } from '../../language/language.ts';
import type { Range } from '../reader/ranges.ts';
import type { Alignment } from './alignment.ts';
import type { Pair } from './pairs.ts';

/** A difference between the two texts, with the number at which it is marked in both. */
export interface Difference {
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** The row below which it is explained. */
  readonly row: number;
}

/** A passage of one of the two texts. */
export interface Passage {
  readonly document: DocumentId;
  readonly leaf: DocumentLeaf;
}

/** The differences that are marked between two texts, numbered in the order of the text. */
export function differencesBetween(pair: Pair, rows: readonly Alignment[], lang: Language): readonly Difference[] {
  return notesOn(pair)
    .flatMap((note) => {
      const quotes = [note.here, note.there].filter((quote) => quote !== undefined);
      const [first] = placesOf(pair, rows, quotes);
      return first ? [{ note, quotes, first }] : [];
    })
    .sort((a, b) => a.first.row - b.first.row || a.first.start - b.first.start)
    .map(({ note, quotes, first }, at) => ({
      number: at + 1,
      kind: label('discrepancy', note.differs, lang),
      text: note.text[lang],
      quotes,
      row: first.row,
    }));
}

/** Where words stand, those of the text first. */
function placesOf(pair: Pair, rows: readonly Alignment[], quotes: readonly Quote[]) {
  const isOfText = ({ document }: Quote): boolean => document === pair.text.id;
  return [...quotes.filter(isOfText), ...quotes.filter((quote) => !isOfText(quote))].flatMap((quote) => {
    const row = rows.findIndex((one) => passagesOf(pair, one).some((passage) => isIn(quote, passage)));
    return row < 0 ? [] : [{ row, start: quote.derived.start }];
  });
}

/** The passages of a row, that of the text first. */
export function passagesOf({ text, account }: Pair, row: Alignment): readonly Passage[] {
  return [
    ...(row.text ? [{ document: text.id, leaf: row.text }] : []),
    ...row.account.map((leaf) => ({ document: account.id, leaf })),
  ];
}

/** Where in a passage the differences stand. */
export function rangesOf(passage: Passage, all: readonly Difference[]): readonly Range[] {
  const { start } = passage.leaf.derived;
  return all.flatMap(({ number, quotes }) =>
    quotes
      .filter((quote) => isIn(quote, passage))
      .map(({ derived }) => ({ start: derived.start - start, end: derived.end - start, note: number })),
  );
}

function isIn({ document, leaf }: Quote, passage: Passage): boolean {
  return document === passage.document && leaf === passage.leaf.leaf;
}

/** The notes on differences, of the two documents and of the commitments that they hold. */
function notesOn({ text, account }: Pair) {
  const held = Object.values(commitments).filter(({ quotes }) =>
    quotes.some(({ document }) => document === text.id || document === account.id),
  );
  const notes: readonly Note[] = [text, account, ...held].flatMap((record) => record.notes);
  return notes.filter((note) => note.kind === 'discrepancy');
}
