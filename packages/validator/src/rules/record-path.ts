import { pathOf } from '@digital-accords/model';
import type { Entry, Rule } from './rule.ts';

/** A record of the registry stands where its type and id say. */
export const recordPath: Rule = {
  id: 'record-path',
  severity: 'error',
  *check({ scope, entries }) {
    if (scope !== 'registry') return;
    for (const entry of entries) {
      if (standsAtPath(entry)) continue;
      const path = pathOf(entry.record);
      yield { message: 'differs', params: { id: entry.record.id, path }, entry, pointer: '/id' };
    }
  },
};

/** Whether the file of a record is the one that its type and id ask for, wherever the folder of records lies. */
export function standsAtPath({ file, record }: Entry): boolean {
  return `/${file.file}`.endsWith(`/${pathOf(record)}`);
}
