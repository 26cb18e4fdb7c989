import type { Agreement, AgreementId, CommitmentId, Pillar, PillarId } from '../generated/published.ts';
import type { PublishedRecords } from '../publish/publish.ts';
import type { StatusDays } from '../status/dating.ts';
import { type Tally, tallyOf } from './tally.ts';

/** The tally of an agreement as a whole, or of a part of it. That of a pillar has those of its areas. */
export interface PartTally {
  readonly agreement: AgreementId;
  /** `general` is what stands in no pillar. */
  readonly part: 'whole' | 'pillar' | 'area' | 'general';
  /** The pillar or area. */
  readonly pillar?: PillarId;
  readonly tally: Tally;
}

/**
 * Counts the commitments of each agreement by status: of the whole, of each pillar and area in their order, and of what
 * stands in no pillar. Parts without commitments are left out.
 *
 * @param published the records, published as of the days
 * @param days agreements that were not made or not known by them are left out
 * @returns the tallies, agreements in the order of their dates
 */
export function partTallies(
  published: Pick<PublishedRecords, 'agreement' | 'pillar' | 'commitment'>,
  days: StatusDays,
): PartTally[] {
  const pillars = new Map(published.pillar.map((pillar) => [pillar.id, pillar]));
  const commitments = new Map(published.commitment.map((commitment) => [commitment.id, commitment]));
  const within = ({ derived }: Pillar): readonly CommitmentId[] => [
    ...derived.commitments,
    ...found(derived.areas, pillars).flatMap(within),
  ];
  const tallied = (ids: readonly CommitmentId[]): Tally =>
    tallyOf(found(ids, commitments).map(({ derived }) => derived.status));
  return agreementsMadeBy(published.agreement, days).flatMap(({ id: agreement, derived }) => {
    const ofPillar = (pillar: Pillar, part: 'pillar' | 'area'): PartTally[] => [
      { agreement, part, pillar: pillar.id, tally: tallied(within(pillar)) },
      ...found(pillar.derived.areas, pillars).flatMap((area) => ofPillar(area, 'area')),
    ];
    const general = derived.commitments.filter((id) => commitments.get(id)?.pillar === undefined);
    const parts: PartTally[] = [
      { agreement, part: 'whole', tally: tallied(derived.commitments) },
      ...found(derived.pillars, pillars).flatMap((pillar) => ofPillar(pillar, 'pillar')),
      { agreement, part: 'general', tally: tallied(general) },
    ];
    return parts.filter(({ tally }) => tally.commitments > 0);
  });
}

/**
 * The agreements that were made and known by some days, in the order of their dates.
 *
 * @param agreements published agreements; withdrawn and redirected ones are left out
 * @param days the day asked about and the day of knowledge
 */
export function agreementsMadeBy(agreements: readonly Agreement[], { asOf, knownAt }: StatusDays): Agreement[] {
  const known = agreements.filter(({ lifecycle, derived: { date } }) => {
    return !lifecycle && date.latest !== undefined && date.latest <= asOf && date.latest <= knownAt;
  });
  return known.sort((a, b) => compare(a.date.edtf, b.date.edtf) || compare(a.id, b.id));
}

function found<Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
