import { agreements } from '../collections/agreements.js';
import { organisations } from '../collections/organisations.js';
import { pillars } from '../collections/pillars.js';
import { unknown } from '../errors/unknown.ts';
import type {
  AgreementId,
  Commitment,
  OrganisationId,
  Pillar,
  PillarId,
  StatusTerm,
  StrengthTerm,
  TopicGroup,
  TopicTerm,
} from '../types.js';
import { labels as states } from '../vocabularies/status.js';
import { labels as strengths } from '../vocabularies/strength.js';
import { labels as topics } from '../vocabularies/topic.js';
import { type Days, daysOrDefault } from './days.ts';
import { requireId } from './require-id.ts';
import { countedCommitments, statusOf } from './status.ts';

/** A condition on commitments, which `Array.prototype.filter` takes as well. */
export type Condition = (commitment: Commitment) => boolean;

/**
 * Commitments that count and meet all conditions.
 *
 * @param conditions the conditions; none gives every commitment that counts
 * @returns the commitments, in the order of ids
 */
export function commitmentsWhere(...conditions: readonly Condition[]): readonly Commitment[] {
  return countedCommitments().filter((commitment) => conditions.every((meets) => meets(commitment)));
}

/**
 * Of an agreement.
 *
 * @param id the agreement
 * @throws RangeError if there is no such agreement
 */
export function ofAgreement(id: AgreementId): Condition {
  requireId(agreements, 'an agreement', id);
  return ({ derived }) => derived.agreement === id;
}

/**
 * In a pillar or in an area of it.
 *
 * @param id the pillar
 * @throws RangeError if there is no such pillar
 */
export function inPillar(id: PillarId): Condition {
  requireId(pillars, 'a pillar', id);
  const within = new Set(Object.values<Pillar>(pillars).flatMap((one) => (one.parent === id ? [one.id] : [])));
  return ({ pillar }) => pillar !== undefined && (pillar === id || within.has(pillar));
}

/**
 * On a topic.
 *
 * @param topic a term of the vocabulary `topic`, as in `ai/governance`
 * @throws RangeError if there is no such term
 */
export function onTopic(topic: TopicTerm): Condition {
  requireTerm('topic', topics, topic);
  return ({ topics: own }) => own.includes(topic);
}

/**
 * On any topic of a group.
 *
 * @param group a broader term of the vocabulary `topic`, as in `ai`
 * @throws RangeError if there is no such term
 */
export function onTopicGroup(group: TopicGroup): Condition {
  requireTerm('topic', topics, group);
  return ({ derived }) => derived.topicGroups.includes(group);
}

/**
 * To whose agreement an organisation is a party.
 *
 * @param id a state, union or international organisation
 * @throws RangeError if there is no such organisation
 */
export function ofParty(id: OrganisationId): Condition {
  requireId(organisations, 'an organisation', id);
  return ({ derived }) => derived.parties.includes(id);
}

/**
 * On which a body is to act, as its actors say.
 *
 * @param id the body
 * @throws RangeError if there is no such organisation
 */
export function ofBody(id: OrganisationId): Condition {
  requireId(organisations, 'an organisation', id);
  return ({ derived }) => derived.actors.includes(id);
}

/**
 * Of a level of strength.
 *
 * @param strength a term of the vocabulary `strength`
 * @throws RangeError if there is no such term
 */
export function ofStrength(strength: StrengthTerm): Condition {
  requireTerm('strength', strengths, strength);
  return ({ derived }) => derived.strength === strength;
}

/**
 * In a state.
 *
 * @param state a term of the vocabulary `status`
 * @param days the two days; those of the registry if absent
 * @throws RangeError if there is no such term or day
 */
export function inState(state: StatusTerm, days?: Partial<Days>): Condition {
  requireTerm('status', states, state);
  const both = daysOrDefault(days);
  return ({ id }) => statusOf(id, both).state === state;
}

function requireTerm(scheme: string, terms: object, term: string): void {
  if (!Object.hasOwn(terms, term)) throw unknown(`a term of ${scheme}`, term, Object.keys(terms));
}
