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
  NotCountedTerm,
  Organisation,
  OrganisationId,
  Pillar,
  RecordId,
  Update,
  UpdateId,
} from '../generated/authored.ts';
import type { LeafReference, Reliability } from '../generated/published.ts';
import { agreementOf } from '../id/id.ts';
import { indexReferences, type ReferenceIndex } from '../registry/inverse.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import type { StatusDays } from '../status/dating.ts';
import { actorsOf } from './actors.ts';
import { notCountedOf } from './counting.ts';
import { type FarSides, farSides, type LeafKey, leafKey } from './discrepancies.ts';
import { type Groups, group, present } from './group.ts';
import { agreementsReported, inOrderOfReports, inTextOrder, placesOf } from './order.ts';
import { type PlaceQuote, quotePlacer } from './quote.ts';
import { rendersOf } from './renders.ts';
import { type Roles, rolesIn } from './roles.ts';

/** What publishing any record needs, computed once for all records. */
export interface PublishContext {
  readonly registry: Registry;
  readonly index: ReferenceIndex;
  readonly placedTexts: ReadonlyMap<DocumentId, PlacedText>;
  readonly reliability: ReadonlyMap<DocumentId, readonly Reliability[]>;
  readonly days: StatusDays;
  readonly quote: PlaceQuote;
  readonly covering: ReadonlyMap<DocumentId, CoveringQuotes>;
  readonly actors: Groups<CommitmentId, OrganisationId>;
  readonly places: ReadonlyMap<CommitmentId, number>;
  /** Place of each current update in the order of reports. */
  readonly reportPlaces: ReadonlyMap<UpdateId, number>;
  readonly roles: Roles;
  readonly farSides: FarSides;
  readonly incoming: Incoming;
}

/** Inverse references between current records. Commitments that do not count stand in lists of their own only. */
export interface Incoming {
  /** Under their agreement those without a parent, under their parent the others, in order. */
  readonly pillars: Groups<RecordId, Pillar>;
  /** Under their agreement and under their pillar, in the order of the text. */
  readonly commitments: Groups<RecordId, Commitment>;
  readonly renderings: Groups<AgreementId, Commitment>;
  readonly accountOnly: Groups<AgreementId, Commitment>;
  /** Under the commitments that they render. */
  readonly renderingsOf: Groups<CommitmentId, Commitment>;
  /** Under each subject, in the order of reports. */
  readonly updatesAbout: Groups<RecordId, Update>;
  readonly updatesUnder: Groups<AgreementId, Update>;
  readonly updatesAt: Groups<EventId, Update>;
  /** Agreements, under what they are related to. */
  readonly relatedAgreements: Groups<RecordId, Agreement>;
  readonly agreementsIn: Groups<DocumentId, Agreement>;
  readonly parallels: Groups<DocumentId, Document>;
  /** Leaves of parallel texts, under the leaves that they render. */
  readonly leavesRendering: Groups<LeafKey, LeafReference>;
  readonly parts: Groups<OrganisationId, Organisation>;
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
  const quote = quotePlacer(placedTexts);
  const commitments = inTextOrder(registry, quote);
  const current = commitments.filter(isCurrent);
  const counted = current.filter((commitment) => notCountedOf(commitment, registry) === undefined);
  const updates = inOrderOfReports(registry);
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
    reportPlaces: new Map(updates.map(({ id }, place) => [id, place])),
    roles: rolesIn(registry, counted, updates, actors),
    farSides: farSides(registry, quote),
    incoming: incomingOf(registry, current, counted, updates),
  };
}

function incomingOf(
  registry: Registry,
  current: readonly Commitment[],
  counted: readonly Commitment[],
  updates: readonly Update[],
): Incoming {
  const { agreement, document, organisation, pillar } = registry.byType;
  const agreements = agreement.filter(isCurrent);
  const documents = document.filter(isCurrent);
  const pillars = pillar.filter(isCurrent).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const uncounted = (reason: NotCountedTerm): Groups<AgreementId, Commitment> =>
    group(
      current.filter((commitment) => notCountedOf(commitment, registry) === reason),
      ({ id }) => [agreementOf(id)],
    );
  return {
    pillars: group(pillars, ({ id, parent }) => [parent ?? agreementOf(id)]),
    commitments: group(counted, (unit) => [agreementOf(unit.id), ...present(unit.pillar)]),
    renderings: uncounted('rendering'),
    accountOnly: uncounted('account-only'),
    renderingsOf: group(current, (commitment) => new Set(rendersOf(commitment))),
    updatesAbout: group(updates, ({ about }) => new Set(about.map(({ id }) => id))),
    updatesUnder: group(updates, agreementsReported),
    updatesAt: group(updates, ({ event }) => present(event)),
    relatedAgreements: group(agreements, ({ relations = [] }) => new Set(relations.map(({ to }) => to))),
    agreementsIn: group(agreements, ({ documents: texts }) => new Set(texts)),
    parallels: group(documents, ({ parallelTo }) => present(parallelTo)),
    leavesRendering: leavesRendering(documents),
    parts: group(organisation.filter(isCurrent), ({ partOf }) => present(partOf)),
    naming: group(counted, ({ fora = [], instruments = [] }) => new Set([...fora, ...instruments])),
  };
}

function leavesRendering(documents: readonly Document[]): Groups<LeafKey, LeafReference> {
  const rendering = documents.flatMap(({ id, parallelTo, text }) =>
    parallelTo === undefined || text.state !== 'held'
      ? []
      : text.leaves.map(({ leaf, renders = [] }) => ({ document: id, leaf, parallelTo, renders })),
  );
  const keys = group(rendering, ({ parallelTo, renders }) =>
    renders.map((leaf) => leafKey({ document: parallelTo, leaf })),
  );
  return new Map([...keys].map(([key, all]) => [key, all.map(({ document, leaf }) => ({ document, leaf }))]));
}
