import { rangeOf } from '../date/range.ts';
import type { Agreement, Commitment } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { topicGroup } from '../generated/vocabulary-tables.ts';
import { agreementOf } from '../id/id.ts';
import { findRecord, type Registry } from '../registry/registry.ts';
import { statusOfDeliverable } from '../status/deliverable.ts';
import { statusHistory } from '../status/history.ts';
import { statusOf } from '../status/status.ts';
import { strengthOf } from '../strength/strength.ts';
import type { PublishContext } from './context.ts';
import { notCountedOf } from './counting.ts';
import { discrepanciesWith } from './discrepancies.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';
import { relatedFrom, relatesTo } from './related-commitments.ts';
import { rendersOf } from './renders.ts';
import { commitmentReports } from './reports.ts';
import { searchedOn } from './searched.ts';
import { wordsOf } from './words.ts';

/**
 * Publishes a commitment with everything that lists, filters and cards show of it.
 *
 * @param commitment the record as authored
 * @param context the publication
 * @returns the published record
 * @throws if its agreement is not in the registry
 */
export function publishCommitment(commitment: Commitment, context: PublishContext): Published.Commitment {
  const { quote, registry, incoming, index, days } = context;
  const { id, quotes, topics, timeFrame } = commitment;
  const agreement = agreementWith(commitment, registry);
  const notCounted = notCountedOf(commitment, registry);
  const searched = searchedOn(commitment, context);
  return {
    ...publishParts<'commitment'>(commitment, {
      quote,
      deliverable: (one) => ({ due: rangeOf(one.due), status: statusOfDeliverable(id, one, index, days) }),
    }),
    derived: {
      agreement: agreement.id,
      date: rangeOf(agreement.date.edtf),
      parties: agreement.parties.map(({ organisation }) => organisation),
      order: context.places.get(id) ?? 1,
      strength: strengthOf(commitment),
      actors: context.actors.get(id) ?? [],
      topicGroups: [...new Set(topics.map((topic) => topicGroup[topic]))],
      counted: notCounted === undefined,
      ...(notCounted && { notCounted }),
      words: wordsOf(quotes, quote),
      ...(timeFrame?.basis === 'own' && { due: rangeOf(timeFrame.edtf) }),
      status: statusOf(id, index, days),
      history: statusHistory(id, index, days),
      reports: commitmentReports(commitment, context),
      relatesTo: relatesTo(commitment, registry),
      relatedFrom: relatedFrom(commitment, index),
      renders: rendersOf(commitment),
      renderedBy: idsAt(incoming.renderingsOf, id),
      discrepancies: discrepanciesWith(commitment, context.farSides, quote),
      ...(searched !== undefined && { searched }),
    },
  };
}

function agreementWith({ id }: Commitment, registry: Registry): Agreement {
  const agreement = findRecord(registry, 'agreement', agreementOf(id));
  if (!agreement) throw new Error(`${id}: there is no agreement ${agreementOf(id)}`);
  return agreement;
}
