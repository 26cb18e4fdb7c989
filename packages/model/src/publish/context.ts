import { type CoveringQuotes, coveringQuotes } from '../coverage/coverage.ts';
import type { PlacedText } from '../document/placed-text.ts';
import type {
  Agreement,
  AgreementId,
  Commitment,
  CommitmentId,
  Document,
  DocumentId,
  EventId,
  Organisation,
  OrganisationId,
  Pillar,
  RecordId,
  Update,
  UpdateId,
} from '../generated/authored.ts';
import type { Reliability } from '../generated/published.ts';
import { agreementOf } from '../id/id.ts';
import { indexReferences, type ReferenceIndex } from '../registry/inverse.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import type { StatusDays } from '../status/dating.ts';
import { actorsOf } from './actors.ts';
import { group } from './group.ts';
import { agreementsReported, inOrderOfReports, inTextOrder, placesOf } from './order.ts';
import { type PublishQuote, quotePublisher } from './quote.ts';
import { isRendering } from './renders.ts';

type Groups<Key, Item> = ReadonlyMap<Key, readonly Item[]>;

/** What the publication of every record draws on, computed once for all of them. */
export interface PublishContext {
  readonly registry: Registry;
  readonly index: ReferenceIndex;
  readonly placedTexts: ReadonlyMap<DocumentId, PlacedText>;
  readonly reliability: ReadonlyMap<DocumentId, readonly Reliability[]>;
  readonly days: StatusDays;
  readonly quote: PublishQuote;
  readonly covering: ReadonlyMap<DocumentId, CoveringQuotes>;
  readonly actors: Groups<CommitmentId, OrganisationId>;
  readonly places: ReadonlyMap<CommitmentId, number>;
  /** Place of each current update in the order of reports. */
  readonly reportPlaces: ReadonlyMap<UpdateId, number>;
  readonly incoming: Incoming;
}

/** Inverse references between current records. Renderings stand in a list of their own only. */
export interface Incoming {
  /** Under their agreement those without a parent, under their parent the others, in order. */
  readonly pillars: Groups<RecordId, Pillar>;
  /** Under their agreement and under their pillar, in the order of the text. */
  readonly commitments: Groups<RecordId, Commitment>;
  readonly renderings: Groups<AgreementId, Commitment>;
  /** Under each subject, in the order of reports. */
  readonly updatesAbout: Groups<RecordId, Update>;
  readonly updatesUnder: Groups<AgreementId, Update>;
  readonly updatesAt: Groups<EventId, Update>;
  /** Agreements, under what they are related to. */
  readonly relatedAgreements: Groups<RecordId, Agreement>;
  readonly agreementsOfParty: Groups<OrganisationId, Agreement>;
  readonly agreementsIn: Groups<DocumentId, Agreement>;
  readonly parallels: Groups<DocumentId, Document>;
  readonly parts: Groups<OrganisationId, Organisation>;
  readonly actsIn: Groups<OrganisationId, Commitment>;
  /** Commitments, under the fora and instruments they name. */
  readonly naming: Groups<RecordId, Commitment>;
}

/**
 * Prepares the publication of a registry: one pass over the records for each kind of reference.
 *
 * @param registry the records
 * @param placedTexts texts of the documents that are held
 * @param days the day asked about and the day of knowledge
 * @param reliability figures of the documents that were read twice
 */
export function publishContext(
  registry: Registry,
  placedTexts: ReadonlyMap<DocumentId, PlacedText>,
  days: StatusDays,
  reliability: ReadonlyMap<DocumentId, readonly Reliability[]>,
): PublishContext {
  const quote = quotePublisher(placedTexts);
  const commitments = inTextOrder(registry, quote);
  const reports = inOrderOfReports(registry);
  const actors = new Map(commitments.map((commitment) => [commitment.id, actorsOf(commitment, placedTexts)]));
  return {
    registry,
    index: indexReferences(registry),
    placedTexts,
    reliability,
    days,
    quote,
    covering: coveringQuotes(registry),
    actors,
    places: placesOf(commitments),
    reportPlaces: new Map(reports.map(({ id }, place) => [id, place])),
    incoming: incomingOf(registry, commitments.filter(isCurrent), reports, actors),
  };
}

function incomingOf(
  registry: Registry,
  commitments: readonly Commitment[],
  updates: readonly Update[],
  actors: Groups<CommitmentId, OrganisationId>,
): Incoming {
  const { agreement, document, organisation, pillar } = registry.byType;
  const units = commitments.filter((commitment) => !isRendering(commitment));
  const agreements = agreement.filter(isCurrent);
  const pillars = pillar.filter(isCurrent).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    pillars: group(pillars, ({ id, parent }) => [parent ?? agreementOf(id)]),
    commitments: group(units, (unit) => [agreementOf(unit.id), ...present(unit.pillar)]),
    renderings: group(commitments.filter(isRendering), ({ id }) => [agreementOf(id)]),
    updatesAbout: group(updates, ({ about }) => new Set(about.map(({ id }) => id))),
    updatesUnder: group(updates, (update) => agreementsReported(update, registry)),
    updatesAt: group(updates, ({ event }) => present(event)),
    relatedAgreements: group(agreements, ({ relations = [] }) => new Set(relations.map(({ to }) => to))),
    agreementsOfParty: group(
      agreements,
      ({ parties }) => new Set(parties.flatMap((party) => [party.organisation, ...(party.through ?? [])])),
    ),
    agreementsIn: group(agreements, ({ documents }) => new Set(documents)),
    parallels: group(document.filter(isCurrent), ({ parallelTo }) => present(parallelTo)),
    parts: group(organisation.filter(isCurrent), ({ partOf }) => present(partOf)),
    actsIn: group(units, ({ id }) => actors.get(id) ?? []),
    naming: group(units, ({ fora = [], instruments = [] }) => new Set([...fora, ...instruments])),
  };
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
