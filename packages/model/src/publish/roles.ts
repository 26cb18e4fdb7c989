import type { Commitment, CommitmentId, OrganisationId, Update } from '../generated/authored.ts';
import type { OrganisationRoles } from '../generated/published.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import { type Groups, group, present } from './group.ts';

/** The records in which each organisation has a role, by role. */
export type Roles = Readonly<
  Record<Exclude<keyof OrganisationRoles, 'forumOf'>, Groups<OrganisationId, { readonly id: string }>>
>;

/**
 * Finds the roles of all organisations: one pass over the records for each role.
 *
 * @param registry the records; withdrawn and redirected ones give no role
 * @param commitments the commitments that count, in the order of the text
 * @param updates the current updates, in the order of reports
 * @param actors the organisations that the actors of each commitment stand for
 */
export function rolesIn(
  registry: Registry,
  commitments: readonly Commitment[],
  updates: readonly Update[],
  actors: Groups<CommitmentId, OrganisationId>,
): Roles {
  const { byType } = registry;
  const agreements = byType.agreement.filter(isCurrent);
  const events = byType.event.filter(isCurrent);
  const documents = byType.document.filter(isCurrent);
  const instruments = byType.instrument.filter(isCurrent);
  return {
    partyTo: group(agreements, ({ parties }) => new Set(parties.map(({ organisation }) => organisation))),
    bodyOf: group(agreements, ({ parties }) => new Set(parties.flatMap(({ through = [] }) => through))),
    leadBodyOf: group(agreements, ({ leadBodies = [] }) => new Set(leadBodies.map(({ organisation }) => organisation))),
    signatoryOf: group(agreements, ({ signatories = [] }) => new Set(signatories.map(({ body }) => body))),
    actorIn: group(commitments, ({ id }) => actors.get(id) ?? []),
    actorOf: group(updates, ({ actors: own = [] }) => new Set(own)),
    participantIn: group(events, ({ participants = [] }) => new Set(participants.map(({ body }) => body))),
    forumAt: group(events, ({ series }) => present(series?.forum)),
    publisherOf: group(documents, ({ publishers }) => new Set(publishers)),
    partyToInstrument: group(instruments, ({ parties = [] }) => new Set(parties)),
  };
}
