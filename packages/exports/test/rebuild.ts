import type { Path } from '../src/table/fields.ts';
import { type Plan, plans } from '../src/table/plan.ts';
import type { Cell } from '../src/table/table.ts';

type Growing = Record<string, unknown>;
type Rows = readonly (readonly Cell[])[];
type Found = (table: string, owner: readonly Cell[]) => Rows;

/**
 * Makes published records of the rows of tables, to see that nothing was lost.
 *
 * @param rowsOf the rows of a table, as a reader found them
 * @returns the records of every type, without what is empty, which tables do not show
 */
export function rebuild(rowsOf: (table: string) => Rows): readonly unknown[] {
  const found = finder(rowsOf);
  return plans.flatMap(([, plan]) => rowsOf(plan.name).map((row) => rebuilt(plan, row, found)));
}

/** Finds the rows of a list by the key of its owner, which their own key begins with. */
function finder(rowsOf: (table: string) => Rows): Found {
  const tables = new Map<string, ReadonlyMap<string, Rows>>();
  return (table, owner) => {
    const groups = tables.get(table) ?? grouped(rowsOf(table), owner.length);
    tables.set(table, groups);
    return groups.get(JSON.stringify(owner)) ?? [];
  };
}

function grouped(rows: Rows, length: number): ReadonlyMap<string, Rows> {
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const owner = JSON.stringify(row.slice(0, length));
    groups.set(owner, [...(groups.get(owner) ?? []), row]);
  }
  return groups;
}

function rebuilt(plan: Plan, row: readonly Cell[], found: Found): unknown {
  const key = row.slice(0, plan.key.length);
  const value: Growing = plan.key.length === 1 ? { id: key[0] } : {};
  for (const [place, { path }] of plan.fields.entries()) {
    const cell = row[plan.key.length + place] ?? null;
    if (path.length === 0) return cell;
    if (cell !== null && !isPresence(path, plan)) put(value, path, cell);
  }
  for (const { path, plan: list } of plan.lists) {
    const own = found(list.name, key);
    const items = own.map((one) => rebuilt(list, one, found));
    if (items.length > 0) put(value, path, items);
  }
  return value;
}

/** Whether a column says only that an object is there. */
function isPresence(path: Path, { lists }: Plan): boolean {
  return lists.some((list) => path.length < list.path.length && path.every((key, place) => list.path[place] === key));
}

function put(value: Growing, [key = '', ...rest]: Path, held: unknown): void {
  if (rest.length === 0) {
    value[key] = held;
    return;
  }
  const inner = value[key];
  const next: Growing = isObject(inner) ? inner : {};
  value[key] = next;
  put(next, rest, held);
}

/** A value without the empty lists in it, and without the objects that held nothing else. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, pruned(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isObject(value: unknown): value is Growing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
