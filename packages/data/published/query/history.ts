import { statusHistory as modelStatusHistory } from '@digital-accords/model/status/history';
import { commitments } from '../collections/commitments.js';
import type { CommitmentId, StatusInterval } from '../types.js';
import { type Days, daysOrDefault } from './days.ts';
import { indexOfRecords } from './index-of-records.ts';
import { requireId } from './require-id.ts';

/**
 * Status of a commitment over time, as known on a day: the one source of lists, charts and pages.
 *
 * @param id the commitment
 * @param days `knownAt`: the day of knowledge, with which the history ends; that of the registry if absent, and then the
 *   history is the published one
 * @returns intervals without gaps, the earliest first; none if nothing of the commitment was known by then
 * @throws RangeError if there is no such commitment or day
 */
export function statusHistory(
  id: CommitmentId,
  { knownAt }: Pick<Partial<Days>, 'knownAt'> = {},
): readonly StatusInterval[] {
  requireId(commitments, 'a commitment', id);
  const days = daysOrDefault(knownAt === undefined ? {} : { knownAt });
  // The model takes an id for a text; those in its answer are of the records that it was given.
  return modelStatusHistory(id, indexOfRecords(), days) as readonly StatusInterval[];
}
