import { timelineOf as modelTimelineOf } from '@digital-accords/model/lineage/timeline';
import { commitments } from '../collections/commitments.js';
import type { CommitmentId, Day, Edtf, RelationBasisTerm, RelationTerm, UpdateId, UpdateKindTerm } from '../types.js';
import { type Days, daysOrDefault } from './days.ts';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/** When something was, and by when it was public; what no record states is absent. */
interface Dated {
  readonly date: Edtf | undefined;
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  readonly published: Day | undefined;
}

/** Something dated in the life of a commitment: its text, an update about it, or a relation of a later commitment. */
export type TimelineEntry = Dated &
  (
    | { readonly kind: 'text'; readonly id: CommitmentId }
    | {
        readonly kind: 'update';
        readonly id: UpdateId;
        readonly says: UpdateKindTerm;
        /** What ties it to the commitment; absent if it reports that nothing was found. */
        readonly basis?: RelationBasisTerm;
      }
    | {
        readonly kind: 'relation';
        readonly id: CommitmentId;
        readonly says: RelationTerm;
        readonly basis: RelationBasisTerm;
      }
  );

/**
 * Timeline of a commitment: its text, the updates about it, and what later commitments make of it.
 *
 * @param id the commitment
 * @param days what is dated later than the first, or published later than the second, is left out; the days of the
 *   registry if absent
 * @returns the entries, in the order of reports (codebook §6)
 * @throws RangeError if there is no such commitment or day
 */
export function timelineOf(id: CommitmentId, days?: Partial<Days>): readonly TimelineEntry[] {
  requireId(commitments, 'a commitment', id);
  const entries = modelTimelineOf(id, indexOfRecords(), daysOrDefault(days)).map(
    ({ kind, id: by, date, earliest, latest, published, ...rest }) => ({
      kind,
      id: by,
      date,
      earliest,
      latest,
      published,
      ...('subject' in rest && { says: rest.subject.kind, ...(rest.subject.basis && { basis: rest.subject.basis }) }),
      ...('relation' in rest && { says: rest.relation.kind, basis: rest.relation.basis }),
    }),
  );
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return entries as readonly TimelineEntry[];
}
