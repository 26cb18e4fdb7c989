import type { Authored, ReleasedLeaves } from '@digital-accords/model';

/**
 * What is needed to check a submission against the registry: the records as authored, and the leaves they quote. Source
 * texts themselves are not in it, since they hold contact details.
 */
export interface AuthoredRegistry {
  readonly records: readonly Authored.AnyRecord[];
  readonly texts: readonly ReleasedLeaves[];
  /** Readings of documents, by their path in the folder `coding`. */
  readonly coding: readonly { readonly file: string; readonly text: string }[];
}

/**
 * The authored registry as one JSON file.
 *
 * @param authored records, leaves and readings in any order
 * @returns JSON; records sorted by id and leaves by document, so that it does not depend on the order of input
 */
export function authoredJson({ records, texts, coding }: AuthoredRegistry): string {
  const sorted: AuthoredRegistry = {
    records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
    texts: [...texts].sort((a, b) => (a.document < b.document ? -1 : 1)),
    coding: [...coding].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return `${JSON.stringify(sorted)}\n`;
}
