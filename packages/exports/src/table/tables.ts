import type { PublishedRecords } from '@digital-accords/model';
import type { Path } from './fields.ts';
import { type Plan, plans } from './plan.ts';
import type { Cell, Table } from './table.ts';
import { vocabularyTables } from './vocabulary-tables.ts';

interface Item {
  readonly key: readonly Cell[];
  readonly value: unknown;
}

/**
 * The registry as tables: one for each type of record, one for each field that has many values, and two for the
 * vocabularies.
 *
 * @param published the published records
 * @returns the tables; each is followed by those of its lists. Rows are in the order of ids, and of the list
 */
export function tablesOf(published: PublishedRecords): readonly Table[] {
  const records = plans.flatMap(([type, plan]) =>
    filled(
      plan,
      published[type].map((record) => ({ key: [record.id], value: record })),
    ),
  );
  return [...records, ...vocabularyTables()];
}

function filled({ fields, lists, ...structure }: Plan, items: readonly Item[]): readonly Table[] {
  const rows = items.map(({ key, value }) => [...key, ...fields.map(({ path }) => cellOf(valueAt(value, path)))]);
  const below = lists.flatMap(({ path, plan }) =>
    filled(
      plan,
      items.flatMap(({ key, value }) => itemsOf(valueAt(value, path), key)),
    ),
  );
  return [{ ...structure, rows }, ...below];
}

function itemsOf(list: unknown, key: readonly Cell[]): readonly Item[] {
  return Array.isArray(list) ? list.map((value, place) => ({ key: [...key, place + 1], value })) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (isMapping(inner) ? inner[key] : undefined), value);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === undefined ? null : true;
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
