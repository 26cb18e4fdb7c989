import { collectionOf } from '@digital-accords/model';
import { resolve, type Schema } from '../schema/schema.ts';
import { collectionName, columnName, pascal } from './names.ts';
import type { CellType, Column, ForeignKey } from './table.ts';

/** Keys that lead from the value of a row to one of its fields; none if the value is itself the field. */
export type Path = readonly string[];

/** A column and where its value stands. */
export interface FieldColumn extends Column {
  readonly path: Path;
  /** The table whose record the column names by id. */
  readonly names?: string;
}

/** A field with many values, for which there is a table. */
export interface FieldList {
  readonly path: Path;
  readonly description: string;
  readonly items: Schema;
}

/** What a value consists of. */
export interface Fields {
  readonly columns: readonly FieldColumn[];
  readonly lists: readonly FieldList[];
  /** The leaves that it names by document and locator. */
  readonly leaves: readonly ForeignKey[];
}

/** The table of all leaves. A leaf is named by its document and its locator. */
export const leafTable: { readonly name: string; readonly key: readonly string[] } = {
  name: 'documents_text_leaves',
  key: ['record_id', 'leaf'],
};

/** The table of each definition of an id. */
const tableOfId: ReadonlyMap<string, string> = new Map(
  Object.entries(collectionOf).map(([type, collection]) => [`${pascal(type)}Id`, collectionName(collection)]),
);

/**
 * The columns and lists of a value. The fields of an object are columns of the same row. A union has the columns of all its
 * members.
 *
 * @param schema schema of the value
 * @param path where it stands in the row
 * @returns columns, of which those are required that each such value has
 */
export function fieldsOf(schema: Schema, path: Path): Fields {
  const resolved = resolve(schema);
  const { oneOf, properties, required = [], type, items, description = '' } = resolved.schema;
  if (oneOf) return union(oneOf.map((member) => fieldsOf(member, path)));
  if (items && type === 'array') return { columns: [], lists: [{ path, description, items }], leaves: [] };
  if (!properties) return { columns: [columnOf(resolved.schema, path, resolved.definition)], lists: [], leaves: [] };
  const parts = Object.entries(properties).map(([key, property]) => {
    const fields = fieldsOf(property, [...path, key]);
    return required.includes(key) ? fields : optional(fields, property, [...path, key]);
  });
  return {
    columns: parts.flatMap(({ columns }) => columns),
    lists: parts.flatMap(({ lists }) => lists),
    leaves: [...(namesLeaf(properties) ? [leafAt(path)] : []), ...parts.flatMap(({ leaves }) => leaves)],
  };
}

function namesLeaf({ document, leaf }: Readonly<Record<string, Schema>>): boolean {
  return document !== undefined && leaf !== undefined;
}

function leafAt(path: Path): ForeignKey {
  const columns = ['document', 'leaf'].map((key) => columnName([...path, key]));
  return { columns, table: leafTable.name, key: leafTable.key };
}

/** An absent object shows by a column that it would fill; if it would fill none for certain, a column says that it is there. */
function optional({ columns, lists, leaves }: Fields, schema: Schema, path: Path): Fields {
  const shows = columns.some(({ required }) => required) || lists.some((list) => list.path === path);
  const { description = '' } = resolve(schema).schema;
  const presence: FieldColumn = { name: columnName(path), type: 'boolean', description, required: false, path };
  return {
    columns: [...(shows ? [] : [presence]), ...columns.map((one) => ({ ...one, required: false }))],
    lists,
    leaves,
  };
}

function union(members: readonly Fields[]): Fields {
  const columns = new Map<string, FieldColumn>();
  for (const column of members.flatMap((member) => member.columns)) {
    const same = members.flatMap((member) => member.columns.filter(({ name }) => name === column.name));
    const required = same.length === members.length && same.every((one) => one.required);
    const values = same.flatMap((one) => one.values ?? []);
    columns.set(column.name, { ...column, required, ...(values.length > 0 && { values: [...new Set(values)] }) });
  }
  const lists = members.flatMap((member) => member.lists);
  const leaves = new Map(members.flatMap((member) => member.leaves).map((leaf) => [leaf.columns.join(), leaf]));
  return { columns: [...columns.values()], lists, leaves: [...leaves.values()] };
}

function columnOf(schema: Schema, path: Path, definition: string | undefined): FieldColumn {
  const names = definition === undefined ? undefined : tableOfId.get(definition);
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const words = values.filter((value) => typeof value === 'string');
  return {
    name: columnName(path),
    type: typeOf(schema),
    description: schema.description ?? '',
    required: true,
    path,
    ...(words.length > 0 && { values: words }),
    ...(names !== undefined && { names }),
  };
}

function typeOf({ type, format, const: only, enum: values = [only] }: Schema): CellType {
  if (format === 'date') return 'day';
  const name = type ?? typeof values[0];
  switch (name) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return name;
    default:
      throw new Error(`no cell can hold a value of type ${name}`);
  }
}
