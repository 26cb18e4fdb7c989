import type { PublishedRecords } from '@digital-accords/model';

/** The whole registry as one object: the record of the registry itself, and a list for each collection. */
export interface RegistryExport {
  readonly registry: PublishedRecords['registry'][number] | undefined;
  readonly agreements: PublishedRecords['agreement'];
  readonly pillars: PublishedRecords['pillar'];
  readonly commitments: PublishedRecords['commitment'];
  readonly updates: PublishedRecords['update'];
  readonly events: PublishedRecords['event'];
  readonly organisations: PublishedRecords['organisation'];
  readonly instruments: PublishedRecords['instrument'];
  readonly documents: PublishedRecords['document'];
  readonly codingReports: PublishedRecords['coding-report'];
}

/**
 * Every record in its published form, renderings, withdrawn and redirected records included.
 *
 * @param published the records by type, sorted by id
 * @returns the object that is exported; its keys are those of the data package
 */
export function exportOf(published: PublishedRecords): RegistryExport {
  return {
    registry: published.registry[0],
    agreements: published.agreement,
    pillars: published.pillar,
    commitments: published.commitment,
    updates: published.update,
    events: published.event,
    organisations: published.organisation,
    instruments: published.instrument,
    documents: published.document,
    codingReports: published['coding-report'],
  };
}
