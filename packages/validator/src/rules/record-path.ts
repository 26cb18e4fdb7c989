import { pathOf } from '@digital-accords/model';
import type { Entry, Rule } from './rule.ts';

/** A record of the registry stands where its type and id say. */
export const recordPath: Rule = {
  id: 'record-path',
  severity: 'error',
  description: {
    ja: '台帳の記録ファイルの場所は、種別とidから定まる。',
    en: 'The file of a record of the registry stands where its type and id say.',
  },
  messages: {
    differs: {
      ja: 'id「{id}」の記録は「records/{path}」に置きます。ファイルを移すか、idを改めてください。',
      en: 'The record “{id}” belongs in “records/{path}”. Move the file or correct the id.',
    },
  },
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
