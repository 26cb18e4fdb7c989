import type { Instrument } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import { relatedFrom } from './related.ts';
import { publishStandings } from './standings.ts';
import { publishStatedDate } from './stated-date.ts';

/**
 * Publishes an instrument with what refers to it; renderings are left out.
 *
 * @param instrument the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishInstrument(instrument: Instrument, context: PublishContext): Published.Instrument {
  const { quote, incoming } = context;
  const { id } = instrument;
  const { notes, standing, date, namedIn, ...rest } = instrument;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    standing: publishStandings(standing, quote),
    ...(date && { date: publishStatedDate(date, quote) }),
    ...(namedIn && { namedIn: namedIn.map(quote) }),
    derived: { commitments: idsAt(incoming.naming, id), relatedFrom: relatedFrom(id, context) },
  };
}
