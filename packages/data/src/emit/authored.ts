import type { Authored, ReleasedLeaves } from '@digital-accords/model';
import { releaseRecords } from '@digital-accords/validator';

/**
 * What is needed to check a submission against the registry: the records as authored, and the leaves they quote. Source
 * texts themselves are not in it, since they hold contact details.
 */
export interface AuthoredRegistry {
  readonly records: readonly Authored.AnyRecord[];
  readonly leaves: readonly ReleasedLeaves[];
  /** Readings of documents, by their path in the folder `coding`. */
  readonly coding: readonly { readonly file: string; readonly text: string }[];
}

/**
 * The authored registry as NDJSON, one type a file, so that who needs one record need not parse the others.
 *
 * @param authored records, leaves and readings in any order
 * @returns text of each file by its path; records sorted by id, leaves by document, readings by file
 */
export function authoredFiles({ records, leaves, coding }: AuthoredRegistry): ReadonlyMap<string, string> {
  return new Map([
    ...[...releaseRecords(records)].map(([file, text]) => [`authored/${file}`, text] as const),
    ['authored/leaves.ndjson', sortedLines(leaves, (one) => [one.document, one])],
    ['authored/coding.ndjson', sortedLines(coding, ({ file, text }) => [file, { file, text }])],
  ]);
}

function sortedLines<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => readonly [key: string, line: object],
): string {
  return items
    .map(lineOf)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${JSON.stringify(line)}\n`)
    .join('');
}
