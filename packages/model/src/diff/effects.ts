import { coverageBy, coveringQuotes } from '../coverage/coverage.ts';
import type { PlacedText } from '../document/placed-text.ts';
import type { CommitmentId, DocumentId } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';
import { indexReferences } from '../registry/inverse.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import type { StatusDays } from '../status/dating.ts';
import { statusOf } from '../status/status.ts';

/** What records lead to, as far as a change of records may change it. */
export interface Effects {
  readonly status: ReadonlyMap<CommitmentId, ComparedStatus>;
  /** Percentage of the leaves of each held document that are coded. */
  readonly coverage: ReadonlyMap<DocumentId, number>;
}

/** The parts of a status that follow from records; the day on which something was last heard of is left out. */
export type ComparedStatus = Pick<CommitmentStatus, 'state' | 'indicated' | 'flags'>;

/** A status that a change of records changes. */
export interface StatusChange {
  readonly id: CommitmentId;
  readonly before: ComparedStatus;
  readonly after: ComparedStatus;
}

/** The coverage of a document that a change of records changes, in percent. */
export interface CoverageChange {
  readonly id: DocumentId;
  readonly before: number;
  readonly after: number;
}

/**
 * Computes what records lead to.
 *
 * @param registry the records
 * @param placedTexts texts of documents
 * @param days the day asked about and the day of knowledge, the same for both registries that are compared
 * @returns a commitment whose status cannot be computed, because a record that it needs is missing, has none
 */
export function effectsOf(
  registry: Registry,
  placedTexts: { readonly get: (id: DocumentId) => PlacedText | undefined },
  days: StatusDays,
): Effects {
  const index = indexReferences(registry);
  const status = new Map<CommitmentId, ComparedStatus>();
  for (const { id } of registry.byType.commitment.filter(isCurrent)) {
    try {
      const { state, indicated, flags } = statusOf(id, index, days);
      status.set(id, { state, ...(indicated && { indicated }), flags });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const quotes = coveringQuotes(registry);
  const coverage = new Map<DocumentId, number>();
  for (const { id } of registry.byType.document.filter(isCurrent)) {
    const placedText = placedTexts.get(id);
    if (placedText) coverage.set(id, coverageBy(placedText, quotes.get(id)).percent);
  }
  return { status, coverage };
}

/**
 * What a change of records changes of what they lead to. What only one registry has is no change.
 *
 * @param before what the earlier records lead to
 * @param after what the later records lead to
 */
export function effectChanges(
  before: Effects,
  after: Effects,
): { readonly status: readonly StatusChange[]; readonly coverage: readonly CoverageChange[] } {
  const differing = <Id extends string, Value>(
    one: ReadonlyMap<Id, Value>,
    other: ReadonlyMap<Id, Value>,
  ): readonly { readonly id: Id; readonly before: Value; readonly after: Value }[] =>
    [...one].flatMap(([id, value]) => {
      const now = other.get(id);
      return now === undefined || JSON.stringify(value) === JSON.stringify(now)
        ? []
        : [{ id, before: value, after: now }];
    });
  return { status: differing(before.status, after.status), coverage: differing(before.coverage, after.coverage) };
}
