import type { RecordId } from '../generated/authored.ts';
import type { RelatedAgreement } from '../generated/published.ts';
import type { PublishContext } from './context.ts';

/**
 * The agreements that state a relation to a record.
 *
 * @param id the agreement or instrument to which they are related
 * @param context the publication
 * @returns the relations, in the order of the agreements' ids
 */
export function relatedAgreements(id: RecordId, { incoming }: PublishContext): RelatedAgreement[] {
  return (incoming.relatedAgreements.get(id) ?? []).flatMap((agreement) =>
    (agreement.relations ?? [])
      .filter(({ to }) => to === id)
      .map(({ kind, basis }) => ({ id: agreement.id, kind, basis })),
  );
}
