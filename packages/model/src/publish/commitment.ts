import type { Commitment, CommitmentId, UpdateId } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { agreementOf } from '../id/id.ts';
import { unitsOf } from '../status/rendering.ts';
import { statusOf } from '../status/status.ts';
import { strengthOf } from '../strength/strength.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import { publishQuotes } from './quoted.ts';
import { rendersOf } from './renders.ts';

/**
 * Publishes a commitment with its strength, its status and what refers to it.
 *
 * @param commitment the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishCommitment(commitment: Commitment, context: PublishContext): Published.Commitment {
  const { quote } = context;
  const { id } = commitment;
  const { notes, quotes, stem, relations, ...rest } = commitment;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    quotes: quotes.map(quote),
    ...(stem && { stem: quote(stem) }),
    ...(relations && { relations: relations.map((relation) => publishQuotes(relation, quote)) }),
    derived: {
      agreement: agreementOf(id),
      order: context.places.get(id) ?? 1,
      strength: strengthOf(commitment),
      actors: [...(context.actors.get(id) ?? [])],
      status: statusOf(id, context.index, context.days),
      updates: updatesOf(commitment, context),
      renders: rendersOf(commitment),
      relatedFrom: relatedFrom(id, context),
    },
  };
}

/** A rendering takes its updates from what it renders; those of several are put back into the order of reports. */
function updatesOf(commitment: Commitment, { registry, incoming, reportPlaces }: PublishContext): UpdateId[] {
  const ids = new Set(unitsOf(commitment, registry).flatMap((unit) => idsAt(incoming.updatesAbout, unit.id)));
  return [...ids].sort((one, other) => (reportPlaces.get(one) ?? 0) - (reportPlaces.get(other) ?? 0));
}

function relatedFrom(id: CommitmentId, { index }: PublishContext): Published.InverseCommitmentRelation[] {
  return (index.relationsTo.get(id) ?? []).map(({ from, relation }) => ({ kind: relation.kind, from: from.id }));
}
