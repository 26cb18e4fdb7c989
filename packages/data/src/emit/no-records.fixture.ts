import type { PublishedRecords } from '@digital-accords/model';

/** A registry without a record. */
export const noRecords: PublishedRecords = {
  agreement: [],
  pillar: [],
  commitment: [],
  update: [],
  event: [],
  organisation: [],
  instrument: [],
  document: [],
  'coding-report': [],
  registry: [],
};
