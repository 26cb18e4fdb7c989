import { rangeOf } from '../date/range.ts';
import type { Commitment } from '../generated/authored.ts';
import type { CommitmentReport } from '../generated/published.ts';
import type { SubjectReference } from '../registry/inverse.ts';
import { dateOfUpdate } from '../status/record-dating.ts';
import { unitsOf } from '../status/rendering.ts';
import type { PublishContext } from './context.ts';

/**
 * Every report on a commitment, on any day, including reports that do not move the status.
 *
 * @param commitment the commitment; a rendering has the reports on what it renders
 * @param context the publication
 * @returns the reports, in the order of reports (codebook §6)
 */
export function commitmentReports(
  commitment: Commitment,
  { registry, index, reportPlaces }: PublishContext,
): CommitmentReport[] {
  const references = unitsOf(commitment, registry).flatMap(({ id }) => index.updatesAbout.get(id) ?? []);
  const placeOf = ({ update }: SubjectReference): number => reportPlaces.get(update.id) ?? 0;
  const reports = references
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ update, subject }) => {
      const { id, title, evidence = [] } = update;
      const date = dateOfUpdate(update, registry);
      return {
        id,
        kind: subject.kind,
        ...(subject.deliverable !== undefined && { deliverable: subject.deliverable }),
        ...(subject.basis !== undefined && { basis: subject.basis }),
        ...(date && { date: rangeOf(date.edtf) }),
        origins: [...new Set(evidence.map(({ origin }) => origin))],
        title,
      };
    });
  // One update may say the same of several commitments that one text renders.
  return [...new Map(reports.map((report) => [keyOf(report), report])).values()];
}

function keyOf({ id, kind, deliverable, basis }: CommitmentReport): string {
  return [id, kind, deliverable, basis].join(' ');
}
