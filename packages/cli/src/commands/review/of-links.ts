import type { AnyRecord } from '@digital-accords/model';
import type { LinkReport } from '../../links/report.ts';
import { titleOf } from '../../registry/names.ts';
import type { ReviewItem } from './review.ts';

/**
 * What to look at of addresses that were not reached.
 *
 * @param report what the check of addresses found
 * @param records the records by id
 * @returns an item for each record that gives such an address; a record that no longer exists has none
 */
export function reviewOfLinks({ links }: LinkReport, records: ReadonlyMap<string, AnyRecord>): readonly ReviewItem[] {
  return links
    .filter(({ result }) => result.state !== 'reached')
    .flatMap(({ url, records: ids, checked, result }) =>
      ids.flatMap((id): readonly ReviewItem[] => {
        const record = records.get(id);
        const title = record && titleOf(record);
        if (!title) return [];
        const command = record.type === 'update' ? `new update --from ${id}` : `show ${id}`;
        return [{ reason: 'unreachable', id, title, day: checked, url, result, command }];
      }),
    );
}
