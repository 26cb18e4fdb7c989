import type { FieldTable } from '../src/walk/field-table.ts';

/** The keys of each definition that stay, all or those that are named. */
export type Kept = ReadonlyMap<string, 'all' | ReadonlySet<string>>;

/**
 * What the check of one record type needs of all definitions.
 *
 * @param table the fields of all definitions
 * @param type the record type
 * @param named fields of any type that messages name, such as `commitment.deliverables`
 * @returns the definitions that values of the type may have, whole; and of those on the way to a named field, its key
 */
export function neededBy(table: FieldTable, type: string, named: readonly string[]): Kept {
  const kept = new Map<string, 'all' | Set<string>>();
  const reach = (name: string): void => {
    if (kept.has(name)) return;
    kept.set(name, 'all');
    for (const { definition } of Object.values(table.fields[name] ?? {})) reach(definition);
    for (const member of membersOf(name, table)) reach(member);
  };
  reach(table.records[type] ?? '');
  for (const field of named) {
    const [record = '', ...keys] = field.split('.');
    let holders = [table.records[record] ?? ''];
    for (const key of keys) {
      const holding = holders.flatMap((holder) => [holder, ...membersOf(holder, table)]);
      for (const holder of holding) {
        const own = kept.get(holder) ?? new Set<string>();
        kept.set(holder, own === 'all' ? own : own.add(key));
      }
      holders = holding.flatMap((holder) => table.fields[holder]?.[key]?.definition ?? []);
    }
  }
  return kept;
}

function membersOf(name: string, { unions }: FieldTable): readonly string[] {
  return Object.values(unions[name]?.members ?? {});
}

/**
 * Leaves what is needed of a table.
 *
 * @param entries values by definition, and by key
 * @param kept what stays
 */
export function narrowed<Value>(
  entries: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  kept: Kept,
): Record<string, Record<string, Value>> {
  const left = Object.entries(entries).map(([name, own]) => {
    const keys = kept.get(name) ?? new Set();
    return [name, Object.fromEntries(Object.entries(own).filter(([key]) => keys === 'all' || keys.has(key)))] as const;
  });
  return Object.fromEntries(left.filter(([, own]) => Object.keys(own).length > 0));
}
