import { type Note, organisations, type Quote } from '@digital-accords/data';
import { label, nameOf } from '@digital-accords/data/helpers';
import type { Language } from '../language/language.ts';
import { type CitationView, citationView } from '../source/citation.ts';
import { type QuoteView, quoteView } from '../source/quote-view.ts';

/** A remark on a record, with the words or the page that it is about. */
export interface NoteView {
  readonly kind: string;
  readonly text: string;
  /** What is meant instead of what is printed. */
  readonly meant?: string;
  readonly quotes: readonly QuoteView[];
  readonly source?: CitationView;
}

export function noteView(note: Note, lang: Language): NoteView {
  const differs = note.kind === 'discrepancy' ? ` · ${label('discrepancy', note.differs, lang)}` : '';
  const by = note.kind === 'contested' ? ` · ${nameOf(organisations[note.by], lang)}` : '';
  const source = 'source' in note ? note.source : undefined;
  return {
    kind: `${label('note-kind', note.kind, lang)}${differs}${by}`,
    text: note.text[lang],
    ...('meant' in note && note.meant !== undefined && { meant: note.meant }),
    quotes: quotesOf(note).map((quote) => quoteView(quote, lang)),
    ...(source && { source: citationView(source, lang) }),
  };
}

function quotesOf(note: Note): readonly Quote[] {
  const quotes = note.kind === 'discrepancy' ? [note.here, note.there] : ['quote' in note ? note.quote : undefined];
  return quotes.filter((quote) => quote !== undefined);
}
