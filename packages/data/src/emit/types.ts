import type { PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, type Collection, collections } from '../collection/collection.ts';
import { titleOf } from '../collection/title.ts';
import { stringLiteral } from './literal.ts';

/**
 * The declarations of the package: the published types with every id narrowed to the ids that exist.
 *
 * @param published the published records
 * @param declarations text of the model's published types, in which an id is a string
 * @returns text of each declaration file by its path under `dist`; nothing in them is imported from elsewhere
 * @throws where the declarations lack the type of an id
 */
export function declarations(published: PublishedRecords, declarations: string): ReadonlyMap<string, string> {
  const collectionTypes = collections.map((collection) => collectionType(collection, published[collection.type]));
  const types = [narrowIds(declarations).trimEnd(), ...collectionTypes].join('\n\n');
  const names = [...collections.map(({ typeName }) => typeName), 'Registry'].join(', ');
  const constants = collections.map(
    ({ name, typeName, recordName }) =>
      `/** Every ${recordName} by its id. */\nexport declare const ${name}: ${typeName};`,
  );
  const index = [
    `import type { ${names} } from './types.js';`,
    `export type * from './types.js';`,
    ...constants,
    '/** The day as of which status is stated, and what is waived. */\nexport declare const registry: Registry;',
  ];
  return new Map([
    ['types.d.ts', `${types}\n`],
    ['index.d.ts', `${index.join('\n')}\n`],
  ]);
}

/** Each alias `export type XId = string;` becomes the keys of the collection; the id of any record, their union. */
function narrowIds(declarations: string): string {
  const union = collections.map(({ idName }) => idName).join(' | ');
  const aliases = [
    ...collections.map(({ idName, typeName }) => [idName, `keyof ${typeName}`] as const),
    ['RecordId', union] as const,
  ];
  return aliases.reduce((text, [name, type]) => {
    const alias = `export type ${name} = string;`;
    if (!text.includes(alias)) throw new Error(`the model declares no “${alias}”`);
    return text.replace(alias, `export type ${name} = ${type};`);
  }, declarations);
}

function collectionType({ typeName, recordName }: Collection, records: readonly CollectedRecord[]): string {
  const members = records.map(
    (record) => `  /** ${commentSafe(titleOf(record))} */\n  readonly ${stringLiteral(record.id)}: ${recordName};`,
  );
  const body = members.length === 0 ? '' : `\n${members.join('\n')}\n`;
  // The values of an interface would be `any` for Object.values and Object.entries.
  return `/** Every ${recordName} by its id. */\nexport type ${typeName} = {${body}};`;
}

function commentSafe(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ');
}
