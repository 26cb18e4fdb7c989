import * as data from '@digital-accords/data';
import type { PublishedRecords } from '@digital-accords/model';

/** The registry as the data package publishes it. */
export const published: PublishedRecords = {
  registry: [data.registry],
  agreement: Object.values(data.agreements),
  pillar: Object.values(data.pillars),
  commitment: Object.values(data.commitments),
  update: Object.values(data.updates),
  event: Object.values(data.events),
  organisation: Object.values(data.organisations),
  instrument: Object.values(data.instruments),
  document: Object.values(data.documents),
  'coding-report': Object.values(data.codingReports),
};
