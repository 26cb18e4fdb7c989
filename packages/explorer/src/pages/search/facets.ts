import {
  type AgreementId,
  agreements,
  type CommitmentId,
  commitments,
  type DocumentId,
  documents,
  type RecordId,
} from '@digital-accords/data';
import { recordOf } from '@digital-accords/data/query';

/** What a record has of each facet by which a search is narrowed. */
export interface FacetValues {
  readonly agreement: readonly string[];
  /** Parties and bodies. */
  readonly organisation: readonly string[];
  readonly topic: readonly string[];
  readonly state: readonly string[];
}

/** By what a search is narrowed, apart from the type of what is found. */
export const facetNames = ['agreement', 'organisation', 'topic', 'state'] as const satisfies (keyof FacetValues)[];

/** Of a record: the agreements to which it belongs or in whose texts it is named, parties and bodies, topics and state. */
export function facetValues(id: RecordId): FacetValues {
  const record = recordOf(id);
  switch (record.type) {
    case 'agreement': {
      const { parties, leadBodies } = record;
      const bodies = [...parties.flatMap(({ through }) => through), ...leadBodies.map((one) => one.organisation)];
      return values([record.id], [...partiesTo(record.id), ...bodies], topicsOf(record.derived.commitments));
    }
    case 'pillar': {
      const { agreement, commitments: own } = record.derived;
      return values([agreement], partiesTo(agreement), topicsOf(own));
    }
    case 'commitment': {
      const { agreement, parties, actors, topicGroups, counted, status } = record.derived;
      return values([agreement], [...parties, ...actors], topicGroups, counted ? [status.state] : []);
    }
    case 'update': {
      const { agreements: own, commitments: about } = record.derived;
      return values(own, [...own.flatMap(partiesTo), ...record.actors], topicsOf(about));
    }
    case 'event':
      return values(
        agreementsOf(record.documents),
        record.participants.map(({ body }) => body),
      );
    case 'organisation': {
      const { partyTo, bodyOf, leadBodyOf } = record.derived.roles;
      return values([...partyTo, ...bodyOf, ...leadBodyOf, ...agreementsNaming(record)], [record.id]);
    }
    case 'instrument':
      return values(agreementsNaming(record), record.parties, topicsOf(record.derived.commitments));
    case 'document':
      return values(record.derived.agreements, record.publishers);
    case 'coding-report':
      return values(documents[record.document].derived.agreements, []);
  }
}

function values(
  agreement: readonly string[],
  organisation: readonly string[],
  topic: readonly string[] = [],
  state: readonly string[] = [],
): FacetValues {
  const once = (all: readonly string[]): readonly string[] => [...new Set(all)];
  return { agreement: once(agreement), organisation: once(organisation), topic: once(topic), state };
}

function partiesTo(id: AgreementId): readonly string[] {
  return agreements[id].parties.map(({ organisation }) => organisation);
}

function topicsOf(ids: readonly CommitmentId[]): readonly string[] {
  return ids.flatMap((id) => commitments[id].derived.topicGroups);
}

function agreementsOf(ids: readonly DocumentId[]): readonly AgreementId[] {
  return ids.flatMap((id) => documents[id].derived.agreements);
}

function agreementsNaming({ namedIn }: { readonly namedIn: readonly { readonly document: DocumentId }[] }) {
  return agreementsOf(namedIn.map(({ document }) => document));
}
