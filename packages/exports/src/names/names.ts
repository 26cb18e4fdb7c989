import type { LocalizedText, Organisation, OrganisationId, PublishedRecords } from '@digital-accords/model';

/** Language of a column. */
export type Language = keyof LocalizedText;

/** Looks up titles and names that a flat file shows instead of ids. */
export interface Names {
  readonly organisation: (id: OrganisationId, language: Language) => string;
  readonly agreement: (id: string) => PublishedRecords['agreement'][number] | undefined;
  readonly pillar: (id: string) => PublishedRecords['pillar'][number] | undefined;
}

/**
 * Names of the records that others refer to.
 *
 * @param published the published records
 */
export function namesOf({ agreement, pillar, organisation }: PublishedRecords): Names {
  const [agreements, pillars, organisations] = [byId(agreement), byId(pillar), byId(organisation)];
  return {
    organisation: (id, language) => latestName(organisations.get(id), language) ?? id,
    agreement: (id) => agreements.get(id),
    pillar: (id) => pillars.get(id),
  };
}

function latestName(organisation: Organisation | undefined, language: Language): string | undefined {
  return organisation?.names[0].name[language];
}

function byId<One extends { readonly id: string }>(records: readonly One[]): ReadonlyMap<string, One> {
  return new Map(records.map((record) => [record.id, record]));
}
