import type { Organisation } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishNotes } from './note.ts';
import { publishStandings } from './standings.ts';

/**
 * Publishes an organisation with what refers to it; renderings are left out.
 *
 * @param organisation the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishOrganisation(
  organisation: Organisation,
  { quote, incoming }: PublishContext,
): Published.Organisation {
  const { id } = organisation;
  const { notes, names, namedIn, ...rest } = organisation;
  return {
    ...rest,
    ...publishNotes(notes, quote),
    names: names.map((name) => ({ ...name, standing: publishStandings(name.standing, quote) })),
    ...(namedIn && { namedIn: namedIn.map(quote) }),
    derived: {
      partyTo: idsAt(incoming.agreementsOfParty, id),
      parts: idsAt(incoming.parts, id),
      actsIn: idsAt(incoming.actsIn, id),
      forumOf: idsAt(incoming.naming, id),
    },
  };
}
