import type { PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, type CollectedType, type Collection, collections } from '../collection/collection.ts';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';

/** Types of which an agreement's module holds the records, and the name under which it exports them. */
const held: Partial<Record<CollectedType, string>> = {
  pillar: 'pillars',
  commitment: 'commitments',
  update: 'updates',
};

/**
 * Types of which the collection's module holds each record under a name of its own, so that the module of one record
 * can take it from there and the package need not hold it twice. A bundler leaves the other records out.
 */
export const holdingRecords: ReadonlySet<CollectedType> = new Set([
  'document',
  'coding-report',
  'event',
  'instrument',
  'organisation',
]);

/**
 * The name under which such a module exports one record.
 *
 * @param place place of the record among those of its type, sorted by id
 */
export function exportName(place: number): string {
  return `_${place}`;
}

/**
 * The module of each collection, so that an app loads no other. What the modules of agreements hold is taken from there,
 * so that no record stands in two of them.
 *
 * @param published the published records
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function collectionModules(published: PublishedRecords): ReadonlyMap<string, string> {
  const agreements = published.agreement.map(({ id }) => id);
  return new Map(
    collections.flatMap((collection) => [
      [`${collection.module}.js`, moduleOf(collection, published, agreements)] as const,
      [`${collection.module}.d.ts`, declarationsOf(collection)] as const,
    ]),
  );
}

function moduleOf({ type, name }: Collection, published: PublishedRecords, agreements: readonly string[]): string {
  if (holdingRecords.has(type)) {
    const records: readonly CollectedRecord[] = published[type];
    const own = records.map((record, place) => `export const ${exportName(place)} = ${parsedLiteral(record)};`);
    const members = records.map(({ id }, place) => `'${id}': ${exportName(place)}`);
    return `${[banner, ...own].join('\n')}\nexport const ${name} = {${members.join(', ')}};\n`;
  }
  const part = type === 'agreement' ? 'agreement' : held[type];
  if (part === undefined) {
    const records = Object.fromEntries(published[type].map((record) => [record.id, record]));
    return `${banner}\nexport const ${name} = ${parsedLiteral(records)};\n`;
  }
  const imports = agreements.map((id, place) => `import { ${part} as _${place} } from '../agreements/${id}.js';`);
  const value =
    type === 'agreement'
      ? `{ ${agreements.map((id, place) => `'${id}': _${place}`).join(', ')} }`
      : `/* @__PURE__ */ Object.assign(${[restOf(type, published), ...agreements.map((_, place) => `_${place}`)].join(', ')})`;
  return `${[banner, ...imports].join('\n')}\nexport const ${name} = ${value};\n`;
}

/** An update on no part of an agreement is in no module of one. */
function restOf(type: CollectedType, { update }: PublishedRecords): string {
  const rest = type === 'update' ? update.filter(({ derived }) => derived.agreements.length === 0) : [];
  return parsedLiteral(Object.fromEntries(rest.map((record) => [record.id, record])));
}

function declarationsOf({ name, typeName, recordName }: Collection): string {
  return `import type { ${typeName} } from '../types.js';
/** Every ${recordName} by its id. */
export declare const ${name}: ${typeName};
`;
}
