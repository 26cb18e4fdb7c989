import type { PublishedRecords } from '@digital-accords/model';
import { type CollectedRecord, type Collection, collections } from '../collection/collection.ts';
import { titleOf } from '../collection/title.ts';
import { stringLiteral } from './literal.ts';

/**
 * The published types with every id narrowed to the ids that exist, and the type of each collection.
 *
 * @param published the published records
 * @param declarations text of the model's published types, in which an id is a string
 * @returns the text of `types.d.ts`; nothing in it is imported from elsewhere
 * @throws if the declarations lack the type of an id
 */
export function typeDeclarations(published: PublishedRecords, declarations: string): string {
  const collectionTypes = collections.map((collection) => collectionType(collection, published[collection.type]));
  const all = collections.map(({ typeName }) => typeName).join(' & ');
  const byId = `/** Every record but the registry itself by its id: \`RecordsById[Id]\` is the type of the record. */
export type RecordsById = ${all};`;
  return `${[narrowIds(declarations).trimEnd(), ...collectionTypes, byId].join('\n\n')}\n`;
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
