import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * The root of the package: every collection, and the record of the registry itself.
 *
 * @param published the published records
 * @returns text of the modules and of their declarations by their paths under `dist`
 */
export function indexModule(published: PublishedRecords): ReadonlyMap<string, string> {
  const [registry] = published.registry;
  const exports = [
    ...collections.map(({ name, module }) => `export { ${name} } from './${module}.js';`),
    `export { registry } from './registry.js';`,
  ];
  return new Map([
    ['registry.js', `${banner}\nexport const registry = ${parsedLiteral(registry)};\n`],
    [
      'registry.d.ts',
      `import type { Registry } from './types.js';
/** The days for which everything was made, and how much there is. */
export declare const registry: Registry;
`,
    ],
    ['index.js', `${[banner, ...exports].join('\n')}\n`],
    ['index.d.ts', `${[banner, `export type * from './types.js';`, ...exports].join('\n')}\n`],
  ]);
}
