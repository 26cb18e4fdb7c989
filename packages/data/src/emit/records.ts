import type { PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, collections } from '../collection/collection.ts';
import { exportName, holdingRecords } from './collections.ts';
import { objectLiteral } from './literal.ts';
import { banner, recordModule, toDist } from './paths.ts';

/** Above so many records, those of an agreement have its module and none of their own. */
const MOST = 5000;

/**
 * One module a record, for an app that shows a few of them. Each has declarations of its own, so that a wrong address
 * does not compile; they are as short as can be.
 *
 * @param published the published records
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function recordModules(published: PublishedRecords): ReadonlyMap<string, string> {
  const all = collections.flatMap(({ type, module }) =>
    published[type].map((record: CollectedRecord, place) => ({ record, place, collection: module })),
  );
  const few = all.length <= MOST;
  const records = few ? all : all.filter(({ record: { type } }) => type !== 'commitment' && type !== 'pillar');
  const names = collections.map(({ recordName }) => recordName);
  const types = [
    banner,
    `import type { ${names.join(', ')} } from './types.js';`,
    ...collections.map(({ type, recordName }) => `export declare const ${nameOf(type)}: ${recordName};`),
  ];
  return new Map([
    ['record.d.ts', `${types.join('\n')}\n`] as const,
    ...records.flatMap(({ record, place, collection }) => {
      const module = recordModule(record);
      const text = holdingRecords.has(record.type)
        ? `export { ${exportName(place)} as default } from '${toDist(module)}${collection}.js';\n`
        : `export default ${objectLiteral(record)};\n`;
      return [
        [`${module}.js`, text],
        [`${module}.d.ts`, `export { ${nameOf(record.type)} as default } from '${toDist(module)}record.js';\n`],
      ] as const;
    }),
  ]);
}

function nameOf(type: CollectedRecord['type']): string {
  return type === 'coding-report' ? 'codingReport' : type;
}
