import type { Authored } from '@digital-accords/model';

/** A source text with its name and SHA-256, as document records name it. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

/** What is needed to check a submission against the registry: the records as authored, and the texts they quote. */
export interface AuthoredRegistry {
  readonly records: readonly Authored.AnyRecord[];
  readonly sources: readonly SourceText[];
  /** Readings of documents, by their path in the folder `coding`. */
  readonly coding: readonly { readonly file: string; readonly text: string }[];
}

/**
 * The authored registry as one JSON file.
 *
 * @param authored records, source texts and readings in any order
 * @returns JSON; records sorted by id and sources by file, so that it does not depend on the order of input
 */
export function authoredJson({ records, sources, coding }: AuthoredRegistry): string {
  const sorted: AuthoredRegistry = {
    records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: [...sources].sort((a, b) => (a.file < b.file ? -1 : 1)),
    coding: [...coding].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return `${JSON.stringify(sorted)}\n`;
}
