import { rangeOf } from '../date/range.ts';
import type { Agreement } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';
import { relatedAgreements } from './related-agreements.ts';

/**
 * Publishes an agreement with its parts and the records that refer to it.
 *
 * @param agreement the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishAgreement(agreement: Agreement, context: PublishContext): Published.Agreement {
  const { quote, incoming } = context;
  const { id, date } = agreement;
  return {
    ...publishParts<'agreement'>(agreement, { quote }),
    derived: {
      date: rangeOf(date.edtf),
      pillars: idsAt(incoming.pillars, id),
      commitments: idsAt(incoming.commitments, id),
      renderings: idsAt(incoming.renderings, id),
      accountOnly: idsAt(incoming.accountOnly, id),
      updates: idsAt(incoming.updatesUnder, id),
      relatedFrom: relatedAgreements(id, context),
    },
  };
}
