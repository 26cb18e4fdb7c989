import type { RecordId } from '../generated/authored.ts';
import type { InverseAgreementRelation } from '../generated/published.ts';
import type { PublishContext } from './context.ts';

/**
 * The relations that agreements state to a record.
 *
 * @param id the agreement or instrument they lead to
 * @param context the publication
 * @returns the relations, in the order of the agreements' ids
 */
export function relatedFrom(id: RecordId, { incoming }: PublishContext): InverseAgreementRelation[] {
  return (incoming.relatedAgreements.get(id) ?? []).flatMap((agreement) =>
    (agreement.relations ?? []).filter(({ to }) => to === id).map(({ kind }) => ({ kind, from: agreement.id })),
  );
}
