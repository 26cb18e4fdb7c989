import type { Agreement } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import { publishQuoted, publishQuotes } from './quoted.ts';
import { relatedFrom } from './related.ts';
import { publishStatedDate } from './stated-date.ts';

/**
 * Publishes an agreement with its parts and what refers to it.
 *
 * @param agreement the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishAgreement(agreement: Agreement, context: PublishContext): Published.Agreement {
  const { quote, incoming } = context;
  const { id } = agreement;
  const { notes, parties, leadBodies, date, signatories, bindingness, objectives, relations, ...rest } = agreement;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    parties: parties.map((party) => publishQuoted(party, quote)),
    ...(leadBodies && { leadBodies: leadBodies.map((body) => publishQuoted(body, quote)) }),
    date: publishStatedDate(date, quote),
    ...(signatories && {
      signatories: signatories.map((signatory) => ({ ...signatory, quotes: signatory.quotes.map(quote) })),
    }),
    bindingness: publishQuotes(bindingness, quote),
    ...(objectives && { objectives: objectives.map((objective) => publishQuoted(objective, quote)) }),
    ...(relations && { relations: relations.map((relation) => publishQuotes(relation, quote)) }),
    derived: {
      pillars: idsAt(incoming.pillars, id),
      commitments: idsAt(incoming.commitments, id),
      renderings: idsAt(incoming.renderings, id),
      updates: idsAt(incoming.updatesUnder, id),
      relatedFrom: relatedFrom(id, context),
    },
  };
}
