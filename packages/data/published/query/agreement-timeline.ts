import {
  type AgreementTimelineEntry as ModelAgreementTimelineEntry,
  agreementTimelineOf as modelAgreementTimelineOf,
} from '@digital-accords/model/lineage/agreement-timeline';
import { agreements } from '../collections/agreements.js';
import type { AgreementId, CommitmentId, PillarId, UpdateId } from '../types.js';
import { type Days, daysOrDefault } from './days.ts';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/** Something dated in the life of an agreement: its text, a report, or a later commitment that takes something up. */
export type AgreementTimelineEntry = ModelAgreementTimelineEntry<{
  agreement: AgreementId;
  pillar: PillarId;
  commitment: CommitmentId;
  update: UpdateId;
}>;

/**
 * Timeline of an agreement: its text, the reports on it, its pillars or its commitments, and the later commitments that refer to
 * these. Each record is one entry, with a statement on each part that it bears on.
 *
 * @param id the agreement
 * @param days what is dated later than the first, or published later than the second, is left out; the days of the
 *   registry if absent
 * @returns the entries, in the order of reports (codebook §6)
 * @throws RangeError if there is no such agreement or day
 */
export function agreementTimelineOf(id: AgreementId, days?: Partial<Days>): readonly AgreementTimelineEntry[] {
  requireId(agreements, 'an agreement', id);
  const entries = modelAgreementTimelineOf(id, indexOfRecords(), daysOrDefault(days));
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return entries as readonly AgreementTimelineEntry[];
}
