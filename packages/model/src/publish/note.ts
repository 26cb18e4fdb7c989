import type { Note } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishQuote } from './quote.ts';

/**
 * Publishes the notes of a record.
 *
 * @param notes the notes; undefined where a record has none
 * @param quote places a quote
 * @returns an object to spread into the published record: with `notes`, or empty
 */
export function publishNotes(notes: readonly Note[] | undefined, quote: PublishQuote): { notes?: Published.Note[] } {
  return notes ? { notes: notes.map((note) => publishNote(note, quote)) } : {};
}

function publishNote(note: Note, place: PublishQuote): Published.Note {
  switch (note.kind) {
    case 'misprint':
      return { ...note, quote: place(note.quote) };
    case 'conversion': {
      const { quote, ...rest } = note;
      return { ...rest, ...(quote && { quote: place(quote) }) };
    }
    case 'ambiguity': {
      const { quote, ...rest } = note;
      return { ...rest, ...(quote && { quote: place(quote) }) };
    }
    case 'discrepancy': {
      const { here, there, ...rest } = note;
      return { ...rest, ...(here && { here: place(here) }), ...(there && { there: place(there) }) };
    }
    case 'numbering':
    case 'coding':
    case 'outside-fact':
    case 'contested':
      return note;
  }
}
