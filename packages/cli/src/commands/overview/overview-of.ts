import {
  type AbsenceBase,
  type Agreement,
  absenceBaseOf,
  agreementsMadeBy,
  type Commitment,
  type DateRange,
  type Deliverable,
  type DocumentId,
  knownReports,
  knownUpdates,
  type Pillar,
  type PublishedRecords,
  type RelationTerm,
  type Update,
} from '@digital-accords/model';
import type { Days } from '../../registry/days.ts';
import { countCommitments } from './counts.ts';
import type {
  AgreementOverview,
  CommitmentOverview,
  DeliverableOverview,
  DocumentOverview,
  GroupOverview,
  Overview,
  UpdateBrief,
} from './overview.ts';

const MOST_UPDATES = 3;

/**
 * The overview of a registry: the agreements that were made and known by the days, in the order of their dates.
 *
 * @param published the records, published as of the days
 * @param days the day asked about and the day of knowledge
 * @returns what is to be shown
 */
export function overviewOf(published: PublishedRecords, days: Days): Overview {
  const base = absenceBaseOf({ documents: published.document, updates: published.update }, days);
  const context: Context = {
    base,
    pillars: byId(published.pillar),
    commitments: byId(published.commitment),
    documents: new Map(published.document.map(({ id, text, derived }) => [id, documentOverview(id, text, derived)])),
    updates: knownUpdates(published, days),
    agreements: byId(agreementsMadeBy(published.agreement, days)),
  };
  return {
    ...days,
    agreements: [...context.agreements.values()].map((agreement) => agreementOverview(agreement, context)),
    base,
  };
}

interface Context {
  readonly base: AbsenceBase;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly documents: ReadonlyMap<string, DocumentOverview>;
  /** Those that count on the days. */
  readonly updates: ReadonlyMap<string, Update>;
  /** Those made and known by the days, in the order of their dates. */
  readonly agreements: ReadonlyMap<string, Agreement>;
}

function agreementOverview({ id, title, date, documents, derived }: Agreement, context: Context): AgreementOverview {
  const commitments = found(derived.commitments, context.commitments);
  const general = commitments
    .filter(({ pillar }) => pillar === undefined)
    .map((one) => commitmentOverview(one, context));
  const groups = [
    ...found(derived.pillars, context.pillars).flatMap((pillar) => groupsOf(pillar, 'pillar', context)),
    ...(general.length > 0
      ? [{ kind: 'general' as const, commitments: general, counts: countCommitments(general) }]
      : []),
  ];
  return {
    id,
    title,
    date: date.edtf,
    documents: found(documents, context.documents),
    counts: countCommitments(groups.flatMap((group) => group.commitments)),
    groups,
    renderings: derived.renderings.length,
    accountOnly: derived.accountOnly.length,
    latestUpdates: found(derived.updates, context.updates)
      .filter(({ search }) => search === undefined)
      .slice(-MOST_UPDATES)
      .reverse()
      .map((update) => brief(update, update.derived.date)),
  };
}

function groupsOf({ id, title, derived }: Pillar, kind: 'pillar' | 'area', context: Context): GroupOverview[] {
  const own = found(derived.commitments, context.commitments);
  const commitments = own.map((one) => commitmentOverview(one, context));
  const areas = found(derived.areas, context.pillars).flatMap((area) => groupsOf(area, 'area', context));
  const all = [...commitments, ...areas.flatMap((area) => area.commitments)];
  return [{ kind, id, title, commitments, counts: countCommitments(all) }, ...areas];
}

function commitmentOverview(commitment: Commitment, context: Context): CommitmentOverview {
  const { updates, base } = context;
  const { id, title, deliverables, derived } = commitment;
  const { state, indicated, attestation, heard, freshness, flags } = derived.status;
  const report = knownReports(commitment, updates).at(-1);
  return {
    id,
    title,
    strength: derived.strength,
    status: state,
    ...(indicated && { indicated }),
    ...(attestation && { attestation }),
    ...(heard && { heard }),
    ...(freshness && { freshness }),
    flags,
    deliverables: deliverables.map(deliverableOverview),
    report: report
      ? { state: 'reported', ...brief(report, report.date) }
      : {
          state: 'none',
          documentsCoded: base.documents.length,
          ...(base.latest !== undefined && { latestDocument: base.latest }),
          ...(derived.searched !== undefined && { searched: derived.searched }),
        },
    takenUp: takenUp(derived, context),
  };
}

function deliverableOverview({ id, what, due, derived }: Deliverable): DeliverableOverview {
  const { state, indicated, flags } = derived.status;
  return { id, what, due, status: state, ...(indicated && { indicated }), flags };
}

/** Relations of other parties take nothing up. */
function takenUp(
  { agreement, relatedFrom }: Commitment['derived'],
  { agreements, commitments }: Context,
): RelationTerm[] {
  const kinds = relatedFrom
    .filter(({ kind }) => kind !== 'parallels')
    .filter(({ id }) => {
      const later = commitments.get(id)?.derived.agreement;
      return later !== undefined && later !== agreement && agreements.has(later);
    })
    .map(({ kind }) => kind);
  return [...new Set(kinds)].sort();
}

function documentOverview(
  id: DocumentId,
  text: PublishedRecords['document'][number]['text'],
  { coverage }: PublishedRecords['document'][number]['derived'],
): DocumentOverview {
  return { id, coding: text.state === 'held' ? text.coding : 'known-only', ...(coverage && { coverage }) };
}

function brief({ id, title }: Pick<Update, 'id' | 'title'>, date: DateRange | undefined): UpdateBrief {
  return { id, title, ...(date && { date: date.edtf }) };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}
