import type { Evidence, Update } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { dateOfUpdate, publishedOf } from '../status/record-dating.ts';
import type { PublishContext } from './context.ts';
import { publishNotes } from './note.ts';
import { agreementsReported } from './order.ts';
import type { PublishQuote } from './quote.ts';
import { publishQuoted } from './quoted.ts';
import { publishStatedDate } from './stated-date.ts';

/**
 * Publishes an update with its date and its agreements.
 *
 * @param update the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishUpdate(update: Update, { registry, quote }: PublishContext): Published.Update {
  const { notes, date, evidence, ...rest } = update;
  const dated = dateOfUpdate(update, registry)?.edtf;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    ...(date && { date: publishStatedDate(date, quote) }),
    ...(evidence && { evidence: evidence.map((one) => publishEvidence(one, quote)) }),
    derived: {
      ...(dated !== undefined && { date: dated }),
      published: publishedOf(update, registry),
      agreements: agreementsReported(update, registry),
    },
  };
}

function publishEvidence(evidence: Evidence, quote: PublishQuote): Published.Evidence {
  return evidence.kind === 'quote' ? publishQuoted(evidence, quote) : evidence;
}
