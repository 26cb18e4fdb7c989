/**
 * Records by their ids. The names of ids stand in the records, so that no module need repeat them.
 *
 * @param records the records, each once
 */
export function byId<Item extends { readonly id: string }>(records: readonly Item[]): Readonly<Record<string, Item>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
