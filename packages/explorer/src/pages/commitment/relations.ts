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
  scope: 'same-parties' | 'other-parties',
  lang: Language,
): readonly RelationView[] {
  const inScope = ({ kind }: { kind: keyof typeof relationScope }): boolean => relationScope[kind] === scope;
  return [
    ...derived.relatesTo.filter(inScope).map((other) => viewOf(id, other.id, true, lang)),
    ...derived.relatedFrom.filter(inScope).map((other) => viewOf(other.id, id, false, lang)),
  ];
}

/** The same commitment in parallel texts, first where this one gives another. */
export function renderingViews({ id, derived }: Commitment, lang: Language): readonly RelationView[] {
  return [
    ...derived.renders.map((other) => viewOf(id, other, true, lang)),
    ...derived.renderedBy.map((other) => viewOf(other, id, false, lang)),
  ];
}

function viewOf(from: CommitmentId, to: CommitmentId, isOurs: boolean, lang: Language): RelationView {
  const relation = commitments[from].relations.find((one) => one.to === to);
  if (relation === undefined) throw new Error(`${from} states no relation to ${to}.`);
  const other = isOurs ? to : from;
  return {
    path: pathOf(other, lang),
    title: commitments[other].title[lang],
    kind: label('relation', relation.kind, lang),
    isOurs,
    basis: label('relation-basis', relation.basis, lang),
    reason: relation.reason[lang],
  };
}
