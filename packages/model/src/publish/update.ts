import { rangeOf } from '../date/range.ts';
import type { Update } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { typeOfId } from '../id/id.ts';
import { dateOfUpdate, publicationOf } from '../status/record-dating.ts';
import type { PublishContext } from './context.ts';
import { agreementsReported } from './order.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes an update with its dates and the records that it is about.
 *
 * @param update the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishUpdate(update: Update, { registry, quote }: PublishContext): Published.Update {
  const date = dateOfUpdate(update, registry);
  const subjects = new Set(update.about.map(({ id }) => id));
  return {
    ...publishParts<'update'>(update, { quote }),
    derived: {
      ...(date && { date: rangeOf(date.edtf) }),
      published: publicationOf(update, registry),
      commitments: [...subjects].filter((id) => typeOfId(id) === 'commitment'),
      agreements: agreementsReported(update),
    },
  };
}
