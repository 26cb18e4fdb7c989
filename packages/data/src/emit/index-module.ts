import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';
import { byIdStatements, type Shards } from './shards.ts';

/**
 * The root of the package: every collection, and the record of the registry itself. It takes records from the shards, since
 * each module between costs time when everything is imported.
 *
 * @param published the published records
 * @param shards where they stand
 * @returns text of the modules and of their declarations by their paths under `dist`
 */
export function indexModule(published: PublishedRecords, shards: Shards): ReadonlyMap<string, string> {
  const [registry] = published.registry;
  const ids = new Map(collections.map(({ type, name }) => [name, published[type].map(({ id }) => id)]));
  const registryExport = `export { registry } from './registry.js';`;
  const declarations = collections.map(({ name, module }) => `export { ${name} } from './${module}.js';`);
  return new Map([
    ['registry.js', `${banner}\nexport const registry = ${parsedLiteral(registry)};\n`],
    [
      'registry.d.ts',
      `import type { Registry } from './types.js';
/** The days for which everything was made, and how much there is. */
export declare const registry: Registry;
`,
    ],
    ['index.js', `${[banner, ...byIdStatements('index', ids, shards), registryExport].join('\n')}\n`],
    ['index.d.ts', `${[banner, `export type * from './types.js';`, ...declarations, registryExport].join('\n')}\n`],
  ]);
}
