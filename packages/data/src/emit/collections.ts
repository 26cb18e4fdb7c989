import type { PublishedRecords } from '@digital-accords/model';
import { type Collection, collections } from '../collection/collection.ts';
import { banner } from './paths.ts';
import { byIdStatements, type Shards } from './shards.ts';

/**
 * The module of each collection, so that a query loads no other.
 *
 * @param published the published records
 * @param shards where they stand
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function collectionModules(published: PublishedRecords, shards: Shards): ReadonlyMap<string, string> {
  return new Map(
    collections.flatMap((collection) => {
      const { type, name, module } = collection;
      const ids = published[type].map(({ id }) => id);
      const lines = [banner, ...byIdStatements(module, new Map([[name, ids]]), shards)];
      return [
        [`${module}.js`, `${lines.join('\n')}\n`] as const,
        [`${module}.d.ts`, declarationsOf(collection)] as const,
      ];
    }),
  );
}

function declarationsOf({ name, typeName, recordName }: Collection): string {
  return `import type { ${typeName} } from '../types.js';
/** Every ${recordName} by its id. */
export declare const ${name}: ${typeName};
`;
}
