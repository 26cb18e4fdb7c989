import { collectionOf, type PublishedRecords } from '@digital-accords/model';
import { definitionOf, type Schema } from '../schema/schema.ts';
import { type FieldColumn, fieldsOf, leafTable, type Path } from './fields.ts';
import { collectionName, columnName, pascal } from './names.ts';
import type { Column, ForeignKey, TableStructure } from './table.ts';

/** A table, where the values of its rows stand, and the tables of their lists. */
export interface Plan extends TableStructure {
  /** Columns that are not part of the key. */
  readonly fields: readonly FieldColumn[];
  readonly lists: readonly { readonly path: Path; readonly plan: Plan }[];
}

type RecordType = keyof PublishedRecords;

interface Owner {
  readonly name: string;
  /** Name of the list that the table holds; a record is in none. */
  readonly list?: string;
  readonly keyColumns: readonly Column[];
}

const types: readonly RecordType[] = [
  'registry',
  'agreement',
  'pillar',
  'commitment',
  'update',
  'event',
  'organisation',
  'instrument',
  'document',
  'coding-report',
];

/** The table of each record type. */
export const plans: readonly (readonly [RecordType, Plan])[] = types.map((type) => [type, recordPlan(type)]);

function recordPlan(type: RecordType): Plan {
  const schema = definitionOf(pascal(type));
  const name = type === 'registry' ? type : collectionName(collectionOf[type]);
  const id: Column = { name: 'id', type: 'string', description: 'Identifier of the record.', required: true };
  return planOf({ name, description: schema.description ?? '', keyColumns: [id], schema, foreignKeys: [] });
}

function planOf({
  description,
  schema,
  foreignKeys,
  ...owner
}: Owner & {
  readonly description: string;
  readonly schema: Schema;
  readonly foreignKeys: readonly ForeignKey[];
}): Plan {
  const { name, keyColumns } = owner;
  const { columns, lists, leaves } = fieldsOf(schema, []);
  const fields = columns.filter((one) => keyColumns.every((column) => column.name !== one.name));
  const references = fields.flatMap((one) =>
    one.names === undefined ? [] : [{ columns: [one.name], table: one.names, key: ['id'] }],
  );
  return {
    name,
    description,
    columns: [...keyColumns, ...fields],
    key: keyColumns.map((column) => column.name),
    foreignKeys: [...foreignKeys, ...references, ...leaves],
    ...(name === leafTable.name && { unique: leafTable.key }),
    fields,
    lists: lists.map((list) => ({ path: list.path, plan: listPlan(owner, list) })),
  };
}

function listPlan(
  owner: Owner,
  { path, description, items }: { readonly path: Path; readonly description: string; readonly items: Schema },
): Plan {
  const inherited = owner.keyColumns.map((column) => ({ ...column, name: inheritedName(column.name, owner) }));
  const position: Column = {
    name: 'position',
    type: 'integer',
    description: 'Place in the list, from 1.',
    required: true,
  };
  const columns = inherited.map((column) => column.name);
  return planOf({
    name: `${owner.name}_${columnName(path)}`,
    list: columnName(path.slice(-1)),
    description,
    keyColumns: [...inherited, position],
    schema: items,
    foreignKeys: [{ columns, table: owner.name, key: owner.keyColumns.map((column) => column.name) }],
  });
}

/** A row of a list of a list names the record, its place in the outer list and its own place. */
function inheritedName(name: string, { list }: Owner): string {
  if (list === undefined) return 'record_id';
  return name === 'position' ? `${list}_position` : name;
}
