import type {
  AgreementId,
  CommitmentId,
  PillarId,
  RecordId,
  RelationBasisTerm,
  RelationTerm,
  UpdateId,
  UpdateKindTerm,
} from '../generated/authored.ts';
import { relationScope } from '../generated/vocabulary-tables.ts';
import { agreementOf, typeOfId } from '../id/id.ts';
import type { ReferenceIndex } from '../registry/inverse.ts';
import { commitmentsOf, requireAgreement } from '../registry/lookup.ts';
import { compareDatings, counts, type Dating, type StatusDays } from '../status/dating.ts';
import { datingOfAgreement, datingOfText, datingOfUpdate } from '../status/record-dating.ts';

/** Ids as a caller knows them: any text, or the ids that exist. */
export interface TimelineIds {
  readonly agreement: AgreementId;
  readonly pillar: PillarId;
  readonly commitment: CommitmentId;
  readonly update: UpdateId;
}

/** What a report or a later commitment says of an agreement, or of a pillar or commitment of it. */
export interface TimelineStatement<Id extends RecordId, Says extends UpdateKindTerm | RelationTerm> {
  readonly of: Id;
  readonly says: Says;
  /** What ties it to that record; absent if a search found nothing. */
  readonly basis?: RelationBasisTerm;
}

/** A dated entry in the timeline of an agreement: its text, a report, or a later commitment that takes something up. */
export type AgreementTimelineEntry<Ids extends TimelineIds = TimelineIds> = Dating &
  (
    | { readonly kind: 'text'; readonly id: Ids['agreement'] }
    | {
        readonly kind: 'update';
        readonly id: Ids['update'];
        readonly statements: readonly TimelineStatement<
          Ids['agreement'] | Ids['pillar'] | Ids['commitment'],
          UpdateKindTerm
        >[];
      }
    | {
        readonly kind: 'relation';
        readonly id: Ids['commitment'];
        readonly statements: readonly TimelineStatement<Ids['commitment'], RelationTerm>[];
      }
  );

/**
 * Timeline of an agreement: its text, the updates about it, its pillars or its commitments, and the later commitments of the same parties
 * that refer to its commitments. Each record is one entry, whatever it says of how many commitments.
 *
 * @param id the agreement
 * @param index the records
 * @param days entries dated after the first day, or public only after the second, are left out
 * @returns the entries, in the order of reports (codebook §6)
 * @throws RangeError if there is no such agreement
 */
export function agreementTimelineOf(
  id: AgreementId,
  index: ReferenceIndex,
  days: StatusDays,
): readonly AgreementTimelineEntry[] {
  const { registry, updatesAbout, relationsTo } = index;
  const agreement = requireAgreement(registry, id);
  const commitments = commitmentsOf(registry, id);
  const parts = new Set<RecordId>([id, ...commitments.map((one) => one.id)]);
  const isPillar = (of: RecordId): boolean => typeOfId(of) === 'pillar' && agreementOf(of) === id;
  const subjects = [...updatesAbout].flatMap(([of, own]) => (parts.has(of) || isPillar(of) ? own : []));
  const relations = commitments
    .flatMap((one) => relationsTo.get(one.id) ?? [])
    .filter(({ relation }) => relationScope[relation.kind] === 'same-parties');
  const entries: readonly AgreementTimelineEntry[] = [
    { kind: 'text', id, ...datingOfAgreement(agreement, registry) },
    ...grouped(subjects, ({ update }) => update).map(
      ([update, own]): AgreementTimelineEntry => ({
        kind: 'update',
        id: update.id,
        ...datingOfUpdate(update, registry),
        statements: own.map(({ subject }) => ({
          of: subject.id,
          says: subject.kind,
          ...(subject.basis && { basis: subject.basis }),
        })),
      }),
    ),
    ...grouped(relations, ({ from }) => from).map(
      ([from, own]): AgreementTimelineEntry => ({
        kind: 'relation',
        id: from.id,
        ...datingOfText(from, registry),
        statements: own.map(({ relation: { to, kind, basis } }) => ({ of: to, says: kind, basis })),
      }),
    ),
  ];
  return entries.filter((entry) => counts(entry, days)).sort(compareDatings);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): readonly (readonly [Key, Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
