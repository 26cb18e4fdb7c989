import { rangeOf } from '../date/range.ts';
import type { Event } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes an event with the updates that name it.
 *
 * @param event the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishEvent(event: Event, { quote, incoming }: PublishContext): Published.Event {
  return {
    ...publishParts<'event'>(event, { quote }),
    derived: { date: rangeOf(event.date.edtf), updates: idsAt(incoming.updatesAt, event.id) },
  };
}
