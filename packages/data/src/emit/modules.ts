import type { PublishedRecords } from '@digital-accords/model';
import { collections } from '../collection/collection.ts';
import { parsedLiteral } from './literal.ts';

const banner = '// Generated from the records. Change a record, not this file.';

/**
 * The ECMAScript modules: one a collection, so that an app loads no other, and the index that re-exports them.
 *
 * @param published the published records
 * @returns text of each module by its path under `dist`
 */
export function modules(published: PublishedRecords): ReadonlyMap<string, string> {
  const [registry] = published.registry;
  const files = new Map<string, string>();
  for (const { type, name, module } of collections) {
    const records = Object.fromEntries(published[type].map((record) => [record.id, record]));
    files.set(`${module}.js`, constant(name, records));
  }
  files.set('registry.js', constant('registry', registry));
  const exports = [
    ...collections.map(({ name, module }) => `export { ${name} } from './${module}.js';`),
    `export { registry } from './registry.js';`,
  ];
  files.set('index.js', `${[banner, ...exports].join('\n')}\n`);
  return files;
}

function constant(name: string, value: unknown): string {
  return `${banner}\nexport const ${name} = ${parsedLiteral(value)};\n`;
}
