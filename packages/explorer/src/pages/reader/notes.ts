import type { Document, Note, Quote } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import type { Language } from '../../language/language.ts';

/** A remark on words of the text, with the number that stands at the words. */
export interface NumberedNote {
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  readonly meant: string | undefined;
  readonly quotes: readonly Quote[];
}

/** The remarks on words of a document, numbered in the order of the words; differences from parallel texts stand in the parallel reader. */
export function numberedNotes({ notes }: Document, lang: Language): readonly NumberedNote[] {
  return notes
    .filter((note) => note.kind !== 'discrepancy')
    .flatMap((note) => {
      const quote = quoteOf(note);
      return quote ? [{ note, quote }] : [];
    })
    .sort((a, b) => a.quote.derived.start - b.quote.derived.start)
    .map(({ note, quote }, at) => ({
      number: at + 1,
      kind: label('note-kind', note.kind, lang),
      text: note.text[lang],
      meant: 'meant' in note ? note.meant : undefined,
      quotes: [quote],
    }));
}

function quoteOf(note: Note): Quote | undefined {
  return 'quote' in note ? note.quote : undefined;
}
