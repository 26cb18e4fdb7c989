import type {
  AbsenceBase,
  AttestationTerm,
  CommitmentId,
  Coverage,
  Day,
  DocumentId,
  FlagTerm,
  FreshnessTerm,
  Heard,
  IndicatedState,
  LocalizedText,
  PillarId,
  RelationTerm,
  StatusTerm,
  StrengthTerm,
  Tally,
  UpdateId,
} from '@digital-accords/model';
import type { Days } from '../../registry/days.ts';

/** The content of an overview. */
export interface Overview extends Days {
  readonly agreements: readonly AgreementOverview[];
  /** The base of every statement of absence below. */
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
  /** Number of commitments of less authoritative texts. They stand in no group and no total. */
  readonly renderings: number;
  /** Number of commitments that an account alone makes. They stand in no group and no total. */
  readonly accountOnly: number;
  /** At most three reports about it or any part of it, the latest first; searches are left out. */
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
  readonly indicated?: IndicatedState;
  readonly attestation?: AttestationTerm;
  readonly heard?: Heard;
  readonly freshness?: FreshnessTerm;
  readonly flags: readonly FlagTerm[];
  readonly deliverables: readonly DeliverableOverview[];
  readonly report: ReportOverview;
  /** Kinds of relation from commitments of later agreements to it, each once, sorted. */
  readonly takenUp: readonly RelationTerm[];
}

/** A deliverable of a commitment as of the day. */
export interface DeliverableOverview {
  readonly id: string;
  readonly what: LocalizedText;
  /** EDTF. */
  readonly due: string;
  readonly status: StatusTerm;
  readonly indicated?: IndicatedState;
  readonly flags: readonly FlagTerm[];
}

/** The latest report about a commitment, or its absence with the base of that statement. */
export type ReportOverview =
  | ({ readonly state: 'reported' } & UpdateBrief)
  | {
      readonly state: 'none';
      readonly documentsCoded: number;
      readonly latestDocument?: Day;
      /** Day of the latest search that found none. */
      readonly searched?: Day;
    };

/** An update in brief. */
export interface UpdateBrief {
  readonly id: UpdateId;
  readonly title: LocalizedText;
  /** EDTF. */
  readonly date?: string;
}

/** Numbers of commitments, as of the day. */
export interface OverviewCounts extends Tally {
  /** With at least one report. */
  readonly reported: number;
  /** Without any report in the documents coded. */
  readonly unreported: number;
  /** Flagged `past-due`. */
  readonly pastDue: number;
  /** With a relation from a commitment of a later agreement of the same parties, by the kind of relation. */
  readonly takenUp: Readonly<Partial<Record<RelationTerm, number>>>;
}
