import type { Commitment, Day } from '../generated/authored.ts';
import { unitsOf } from '../status/rendering.ts';
import type { PublishContext } from './context.ts';

/**
 * The day of the latest search for reports on a commitment that found none.
 *
 * @param commitment the commitment; a rendering has the searches of what it renders
 * @param context the publication; a search after one of its days has not been made yet
 * @returns the day; undefined if no search is recorded
 */
export function searchedOn(
  commitment: Commitment,
  { registry, index, days: { asOf, knownAt } }: Pick<PublishContext, 'registry' | 'index' | 'days'>,
): Day | undefined {
  return unitsOf(commitment, registry)
    .flatMap(({ id }) => index.updatesAbout.get(id) ?? [])
    .map(({ update }) => update.search?.day)
    .filter((day) => day !== undefined && day <= asOf && day <= knownAt)
    .sort()
    .at(-1);
}
