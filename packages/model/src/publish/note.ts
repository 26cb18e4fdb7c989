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

function publishNote(note: Note, quote: PublishQuote): Published.Note {
  switch (note.kind) {
    case 'misprint':
      return { ...note, at: quote(note.at) };
    case 'conversion': {
      const { at, ...rest } = note;
      return { ...rest, ...(at && { at: quote(at) }) };
    }
    case 'ambiguity': {
      const { at, ...rest } = note;
      return { ...rest, ...(at && { at: quote(at) }) };
    }
    case 'discrepancy': {
      const { here, there, ...rest } = note;
      return { ...rest, ...(here && { here: quote(here) }), ...(there && { there: quote(there) }) };
    }
    case 'numbering':
    case 'coding':
    case 'outside-fact':
    case 'contested':
      return note;
  }
}
