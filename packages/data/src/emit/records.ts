import type { PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, collections } from '../collection/collection.ts';
import { banner, recordModule, toDist } from './paths.ts';
import { placeOf, type Shards } from './shards.ts';

/** Above so many records, those of an agreement have its module and none of their own. */
const MOST = 5000;

/**
 * One module a record, for an app that shows a few of them. Each has declarations of its own, so that a wrong address
 * does not compile; they are as short as can be.
 *
 * @param published the published records
 * @param shards where they stand
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function recordModules(published: PublishedRecords, shards: Shards): ReadonlyMap<string, string> {
  const all = collections.flatMap(({ type }) => published[type].map((record: CollectedRecord) => record));
  const few = all.length <= MOST;
  const records = few ? all : all.filter(({ type }) => type !== 'commitment' && type !== 'pillar');
  const names = collections.map(({ recordName }) => recordName);
  const types = [
    banner,
    `import type { ${names.join(', ')} } from './types.js';`,
    ...collections.map(({ type, recordName }) => `export declare const ${nameOf(type)}: ${recordName};`),
  ];
  return new Map([
    ['record.d.ts', `${types.join('\n')}\n`] as const,
    ...records.flatMap((record) => {
      const module = recordModule(record);
      const { module: shard, name } = placeOf(record.id, shards);
      return [
        [`${module}.js`, `export{${name} as default}from'${toDist(module)}${shard}.js';`],
        [`${module}.d.ts`, `export{${nameOf(record.type)} as default}from'${toDist(module)}record.js';`],
      ] as const;
    }),
  ]);
}

function nameOf(type: CollectedRecord['type']): string {
  return type === 'coding-report' ? 'codingReport' : type;
}
