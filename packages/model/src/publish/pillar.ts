import type { Pillar } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { agreementOf } from '../id/id.ts';
import type { PublishContext } from './context.ts';
import { idsAt } from './group.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes a pillar with its areas and commitments.
 *
 * @param pillar the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishPillar(pillar: Pillar, { quote, incoming }: PublishContext): Published.Pillar {
  return {
    ...publishParts<'pillar'>(pillar, { quote }),
    derived: {
      agreement: agreementOf(pillar.id),
      areas: idsAt(incoming.pillars, pillar.id),
      commitments: idsAt(incoming.commitments, pillar.id),
      updates: idsAt(incoming.updatesAbout, pillar.id),
    },
  };
}
