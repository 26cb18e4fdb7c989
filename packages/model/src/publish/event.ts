import type { Event, Participant } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import type { PublishQuote } from './quote.ts';
import { publishStatedDate } from './stated-date.ts';

/**
 * Publishes an event with the updates that name it.
 *
 * @param event the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishEvent(event: Event, { quote, incoming }: PublishContext): Published.Event {
  const { notes, date, participants, namedIn, ...rest } = event;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    date: publishStatedDate(date, quote),
    ...(participants && { participants: participants.map((one) => publishParticipant(one, quote)) }),
    ...(namedIn && { namedIn: namedIn.map(quote) }),
    derived: { updates: idsAt(incoming.updatesAt, event.id) },
  };
}

function publishParticipant(participant: Participant, quote: PublishQuote): Published.Participant {
  const { quote: named, ...rest } = participant;
  return { ...rest, ...(named && { quote: quote(named) }) };
}
