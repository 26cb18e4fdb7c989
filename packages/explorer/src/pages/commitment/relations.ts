import { type Commitment, type CommitmentId, commitments } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { relationScope } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';

/** A relation of the commitment or to it, with its reason. */
export interface RelationView {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  /** Whether this commitment says it of the other one. */
  readonly isOurs: boolean;
  readonly basis: string;
  readonly reason: string;
}

/**
 * The relations of one scope, those to earlier commitments first.
 *
 * @param commitment the commitment
 * @param scope between whose commitments the relations are
 * @param lang language of the reader
 */
export function relationViews(
  { id, derived }: Commitment,
  scope: 'same-parties' | 'parallel-text' | 'other-parties',
  lang: Language,
): readonly RelationView[] {
  const inScope = ({ kind }: { kind: keyof typeof relationScope }): boolean => relationScope[kind] === scope;
  const reasonOf = (from: CommitmentId, to: CommitmentId): string =>
    commitments[from].relations.find((relation) => relation.to === to)?.reason[lang] ?? '';
  const view = (other: Commitment['derived']['relatesTo'][number], isOurs: boolean): RelationView => ({
    path: pathOf(other.id, lang),
    title: commitments[other.id].title[lang],
    kind: label('relation', other.kind, lang),
    isOurs,
    basis: label('relation-basis', other.basis, lang),
    reason: isOurs ? reasonOf(id, other.id) : reasonOf(other.id, id),
  });
  return [
    ...derived.relatesTo.filter(inScope).map((other) => view(other, true)),
    ...derived.relatedFrom.filter(inScope).map((other) => view(other, false)),
  ];
}
