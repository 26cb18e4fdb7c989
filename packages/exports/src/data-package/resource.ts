import { sha256 } from '@digital-accords/validator/node';
import type { ExportFile } from '../format/format.ts';
import type { CellType, Column, TableStructure } from '../table/table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const typeOf: Readonly<Record<CellType, string>> = {
  string: 'string',
  day: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/**
 * A file as a resource of a data package (Data Package 2.0).
 *
 * @param file the file, with its path within the package
 * @returns its descriptor, with size and checksum; a CSV file has the schema of its table
 */
export function resourceOf({ path, mediaType, description, content, table }: ExportFile): object {
  const isTable = table !== undefined && mediaType === 'text/csv';
  return {
    name: nameOf(path),
    path,
    description,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mediaType,
    ...(mediaType.startsWith('application/vnd.') ? {} : { encoding: 'utf-8' }),
    bytes: content.length,
    hash: `sha256:${sha256(content)}`,
    ...(isTable && { type: 'table', schema: schemaOf(table, path) }),
  };
}

/** A name that says where the file stands: files of two formats may have one name. */
function nameOf(path: string): string {
  return path.replaceAll('/', '.').replaceAll('_', '-').toLowerCase();
}

function schemaOf({ columns, key, unique, foreignKeys }: TableStructure, path: string): object {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const references = foreignKeys.map((foreign) => ({
    fields: foreign.columns,
    reference: { resource: nameOf(`${folder}${foreign.table}.csv`), fields: foreign.key },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: key,
    ...(unique && { uniqueKeys: [unique] }),
    ...(references.length > 0 && { foreignKeys: references }),
  };
}

function fieldOf({ name, type, description, required, values }: Column): object {
  return {
    name,
    type: typeOf[type],
    description,
    ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
  };
}
