import { align } from './align.ts';

/** One value in which two versions of a record differ. A value that one version lacks is absent there. */
export interface FieldChange {
  /** JSON Pointer (RFC 6901) to the value: in the later version, or in the earlier if only that has the value. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What an item of a list is known by, if it changes: the first of these that it has. */
const identities = ['id', 'leaf', 'to', 'commitment', 'organisation', 'body', 'file', 'url', 'printed'] as const;

/**
 * The smallest values in which two versions differ. Items of lists are matched, so that an item that was put in changes no
 * other item.
 *
 * @param before the earlier version, a JSON value
 * @param after the later version
 * @returns the changes in the order of the later version; none if the versions are equal, whatever the order of their keys
 */
export function fieldChanges(before: unknown, after: unknown): readonly FieldChange[] {
  return changesAt('', before, after);
}

function changesAt(pointer: string, before: unknown, after: unknown): readonly FieldChange[] {
  if (keyOf(before) === keyOf(after)) return [];
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) => changesAt(below(pointer, key), before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(pointer, before, after);
  return [
    {
      pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

function changesInList(pointer: string, before: readonly unknown[], after: readonly unknown[]): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  let gone: { readonly at: number; readonly item: unknown }[] = [];
  let [i, j] = [0, 0];
  const flush = (): void => {
    for (const { at, item } of gone) changes.push({ pointer: below(pointer, String(at)), before: item });
    gone = [];
  };
  for (const item of align(before, after, keyOf)) {
    if (item.side === 'before') gone.push({ at: i, item: item.before });
    else if (item.side === 'after') {
      const match = gone.findIndex((one) => isSameItem(one.item, item.after));
      const [found] = match < 0 ? [] : gone.splice(match, 1);
      changes.push(...changesAt(below(pointer, String(j)), found?.item, item.after));
    } else flush();
    if (item.side !== 'after') i += 1;
    if (item.side !== 'before') j += 1;
  }
  flush();
  return changes;
}

function isSameItem(before: unknown, after: unknown): boolean {
  if (!isMapping(before) || !isMapping(after)) return false;
  const identity = identities.find((key) => before[key] !== undefined || after[key] !== undefined);
  return identity === undefined || keyOf(before[identity]) === keyOf(after[identity]);
}

/** A JSON value as text, the same for every order of keys. */
function keyOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, held: unknown) =>
      isMapping(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held,
    ) ?? ''
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
