import * as data from '@digital-accords/data';
import type { PublishedRecords } from '@digital-accords/model';

/** The registry as the built data package publishes it. */
export const published: PublishedRecords = {
  registry: [data.registry],
  agreement: sorted(data.agreements),
  pillar: sorted(data.pillars),
  commitment: sorted(data.commitments),
  update: sorted(data.updates),
  event: sorted(data.events),
  organisation: sorted(data.organisations),
  instrument: sorted(data.instruments),
  document: sorted(data.documents),
  'coding-report': sorted(data.codingReports),
};

function sorted<One extends { readonly id: string }>(collection: Readonly<Record<string, One>>): readonly One[] {
  return Object.values(collection).sort((a, b) => (a.id < b.id ? -1 : 1));
}
