import {
  type Agreement,
  bounds,
  type Commitment,
  type CommitmentId,
  type Coverage,
  type Day,
  type DocumentId,
  type FlagTerm,
  type FreshnessTerm,
  type LocalizedText,
  type Pillar,
  type PillarId,
  type PublishedRecords,
  parseEdtf,
  type RelationTerm,
  type StatusTerm,
  type StrengthTerm,
  type Update,
  type UpdateId,
} from '@digital-accords/model';
import { type AbsenceBase, baseOf } from '../base/base.ts';
import type { Days } from '../days/days.ts';
import { countsOf, type OverviewCounts } from './counts.ts';

/** What the overview shows, before it is laid out. */
export interface Overview extends Days {
  readonly agreements: readonly AgreementOverview[];
  /** What every statement of absence below rests on. */
  readonly base: AbsenceBase;
}

/** An agreement, its documents and its groups. */
export interface AgreementOverview {
  readonly id: string;
  readonly title: LocalizedText;
  /** EDTF. */
  readonly date: string;
  readonly documents: readonly DocumentOverview[];
  /** Of all its groups together. */
  readonly counts: OverviewCounts;
  /** Pillars and areas in their order; what stands in none of them comes last. */
  readonly groups: readonly GroupOverview[];
  /** Commitments of less authoritative texts, which are in no group and no total. */
  readonly renderings: number;
  /** At most three updates about it or any part of it, the latest first. */
  readonly latestUpdates: readonly UpdateBrief[];
}

/** A document and how far it is coded. */
export interface DocumentOverview {
  readonly id: DocumentId;
  readonly coding: 'complete' | 'in-progress' | 'none' | 'known-only';
  readonly coverage?: Coverage;
}

/** A pillar or an area, or the general provisions, with its commitments in the order of the text. */
export type GroupOverview = {
  readonly commitments: readonly CommitmentOverview[];
  /** Those of its areas included. */
  readonly counts: OverviewCounts;
} & (
  | { readonly kind: 'pillar' | 'area'; readonly id: PillarId; readonly title: LocalizedText }
  | { readonly kind: 'general' }
);

/** One commitment as of the day. */
export interface CommitmentOverview {
  readonly id: CommitmentId;
  readonly title: LocalizedText;
  readonly strength: StrengthTerm;
  readonly status: StatusTerm;
  readonly freshness?: FreshnessTerm;
  readonly flags: readonly FlagTerm[];
  readonly report: ReportOverview;
  /** Kinds of relation in which commitments of later agreements stand to it, each once, sorted. */
  readonly takenUp: readonly RelationTerm[];
}

/** The latest report about a commitment, or its absence with what that rests on. */
export type ReportOverview =
  | ({ readonly state: 'reported' } & UpdateBrief)
  | { readonly state: 'none'; readonly documentsCoded: number; readonly latestDocument?: Day };

/** An update in brief. */
export interface UpdateBrief {
  readonly id: UpdateId;
  readonly title: LocalizedText;
  /** EDTF. */
  readonly date?: string;
}

const MOST_UPDATES = 3;

/**
 * The overview of a registry: current agreements, in the order of their dates.
 *
 * @param published the records, published as of the days
 * @param days the day asked about and the day of knowledge
 * @returns what is to be shown
 */
export function overviewOf(published: PublishedRecords, days: Days): Overview {
  const base = baseOf(published.document, days);
  const context: Context = {
    base,
    pillars: byId(published.pillar),
    commitments: byId(published.commitment),
    documents: new Map(published.document.map(({ id, text, derived }) => [id, documentOverview(id, text, derived)])),
    updates: byId(published.update.filter((update) => counts(update, days))),
    agreements: byId(published.agreement.filter((agreement) => isKnown(agreement, days))),
  };
  const agreements = published.agreement.filter(({ lifecycle }) => !lifecycle);
  return {
    ...days,
    agreements: agreements
      .sort((a, b) => compare(a.date.edtf, b.date.edtf) || compare(a.id, b.id))
      .map((agreement) => agreementOverview(agreement, context)),
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
  /** Those made and known by the days. */
  readonly agreements: ReadonlyMap<string, Agreement>;
}

function agreementOverview({ id, title, date, documents, derived }: Agreement, context: Context): AgreementOverview {
  const commitments = found(derived.commitments, context.commitments);
  const general = commitments
    .filter(({ pillar }) => pillar === undefined)
    .map((one) => commitmentOverview(one, context));
  const groups = [
    ...found(derived.pillars, context.pillars).flatMap((pillar) => groupsOf(pillar, 'pillar', context)),
    ...(general.length > 0 ? [{ kind: 'general' as const, commitments: general, counts: countsOf(general) }] : []),
  ];
  return {
    id,
    title,
    date: date.edtf,
    documents: found(documents, context.documents),
    counts: countsOf(groups.flatMap((group) => group.commitments)),
    groups,
    renderings: derived.renderings.length,
    latestUpdates: found(derived.updates, context.updates).slice(-MOST_UPDATES).reverse().map(brief),
  };
}

function groupsOf({ id, title, derived }: Pillar, kind: 'pillar' | 'area', context: Context): GroupOverview[] {
  const own = found(derived.commitments, context.commitments);
  const commitments = own.map((one) => commitmentOverview(one, context));
  const areas = found(derived.areas, context.pillars).flatMap((area) => groupsOf(area, 'area', context));
  const all = [...commitments, ...areas.flatMap((area) => area.commitments)];
  return [{ kind, id, title, commitments, counts: countsOf(all) }, ...areas];
}

function commitmentOverview({ id, title, derived }: Commitment, context: Context): CommitmentOverview {
  const { updates, base } = context;
  const { state, freshness, flags } = derived.status;
  const report = found(derived.updates, updates).filter(reports(id)).at(-1);
  return {
    id,
    title,
    strength: derived.strength,
    status: state,
    ...(freshness && { freshness }),
    flags,
    report: report
      ? { state: 'reported', ...brief(report) }
      : {
          state: 'none',
          documentsCoded: base.documents.length,
          ...(base.latest !== undefined && { latestDocument: base.latest }),
        },
    takenUp: takenUp(derived, context),
  };
}

/** Relations of parallel texts, and of other parties, take nothing up. */
function takenUp(
  { agreement, relatedFrom }: Commitment['derived'],
  { agreements, commitments }: Context,
): RelationTerm[] {
  const kinds = relatedFrom
    .filter(({ kind }) => kind !== 'renders' && kind !== 'parallels')
    .filter(({ from }) => {
      const later = commitments.get(from)?.derived.agreement;
      return later !== undefined && later !== agreement && agreements.has(later);
    })
    .map(({ kind }) => kind);
  return [...new Set(kinds)].sort();
}

function isKnown({ date, lifecycle }: Agreement, { asOf, knownAt }: Days): boolean {
  const parsed = parseEdtf(date.edtf);
  const latest = parsed.ok ? bounds(parsed.value).latest : undefined;
  return !lifecycle && latest !== undefined && latest <= asOf && latest <= knownAt;
}

/** A search that found nothing is no report. */
function reports(id: CommitmentId): (update: Update) => boolean {
  return ({ about }) => about.some((subject) => subject.id === id && subject.kind !== 'no-evidence-found');
}

function documentOverview(
  id: DocumentId,
  text: PublishedRecords['document'][number]['text'],
  { coverage }: PublishedRecords['document'][number]['derived'],
): DocumentOverview {
  return { id, coding: text.state === 'held' ? text.coding : 'known-only', ...(coverage && { coverage }) };
}

function brief({ id, title, derived }: Update): UpdateBrief {
  return { id, title, ...(derived.date !== undefined && { date: derived.date }) };
}

/** Whether an update is known and has happened by the days (codebook §6). */
function counts({ derived, lifecycle }: Update, { asOf, knownAt }: Days): boolean {
  const parsed = derived.date === undefined ? undefined : parseEdtf(derived.date);
  const latest = parsed?.ok ? bounds(parsed.value).latest : undefined;
  const { published } = derived;
  return !lifecycle && latest !== undefined && latest <= asOf && published !== undefined && published <= knownAt;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
