import { rangeOf } from '../date/range.ts';
import type { Instrument } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';
import { relatedAgreements } from './related-agreements.ts';

/**
 * Publishes an instrument with the records that refer to it.
 *
 * @param instrument the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishInstrument(instrument: Instrument, context: PublishContext): Published.Instrument {
  const { quote, incoming } = context;
  const { id, date } = instrument;
  return {
    ...publishParts<'instrument'>(instrument, { quote }),
    derived: {
      ...(date && { date: rangeOf(date.edtf) }),
      commitments: idsAt(incoming.naming, id),
      updates: idsAt(incoming.updatesAbout, id),
      relatedFrom: relatedAgreements(id, context),
    },
  };
}
