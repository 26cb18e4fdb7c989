import type { Organisation } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes an organisation with its parts and its roles.
 *
 * @param organisation the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishOrganisation(
  organisation: Organisation,
  { quote, incoming, roles }: PublishContext,
): Published.Organisation {
  const { id } = organisation;
  return {
    ...publishParts<'organisation'>(organisation, { quote }),
    derived: {
      parts: idsAt(incoming.parts, id),
      roles: {
        partyTo: idsAt(roles.partyTo, id),
        bodyOf: idsAt(roles.bodyOf, id),
        leadBodyOf: idsAt(roles.leadBodyOf, id),
        signatoryOf: idsAt(roles.signatoryOf, id),
        actorIn: idsAt(roles.actorIn, id),
        forumOf: idsAt(incoming.naming, id),
        actorOf: idsAt(roles.actorOf, id),
        participantIn: idsAt(roles.participantIn, id),
        forumAt: idsAt(roles.forumAt, id),
        publisherOf: idsAt(roles.publisherOf, id),
        partyToInstrument: idsAt(roles.partyToInstrument, id),
      },
    },
  };
}
