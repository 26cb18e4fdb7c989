import type { Authored } from '@digital-accords/model';
import { load } from 'js-yaml';

/** A text in both languages. */
type Both = Authored.LocalizedText;

/** Why the text of a document may be passed on. */
export type Ground =
  | { readonly kind: 'terms'; readonly reason: Both }
  | { readonly kind: 'law'; readonly law: Law; readonly reason: Both };

/** A provision of law. */
export interface Law {
  /** Its title, with the articles. */
  readonly title: Both;
  /** What it allows, and on what condition, in our words. */
  readonly allows: Both;
  /** Where its wording was read, and where it was not. */
  readonly read: Both;
}

/** Grounds by the id of the document. */
export type Grounds = ReadonlyMap<string, Ground>;

/**
 * Reads the file of grounds.
 *
 * @param text YAML
 * @returns the grounds
 * @throws Error if an entry names neither terms nor a law of the file, or gives no reason in both languages
 */
export function parseGrounds(text: string): Grounds {
  const { laws, documents } = load(text) as GroundsFile;
  return new Map(
    Object.entries(documents).map(([id, { terms, law, reason }]): readonly [string, Ground] => {
      if (!reason?.ja || !reason.en) throw new Error(`${id}: the ground lacks its reason in both languages`);
      if (terms === true && law === undefined) return [id, { kind: 'terms', reason }];
      const found = terms === undefined && law !== undefined ? laws[law] : undefined;
      if (!found) throw new Error(`${id}: the ground is either terms or one of the laws of this file`);
      return [id, { kind: 'law', law: found, reason }];
    }),
  );
}

/** The file as it is written; entries are checked where they are read. */
interface GroundsFile {
  readonly laws: Readonly<Record<string, Law>>;
  readonly documents: Readonly<
    Record<string, { readonly terms?: true; readonly law?: string; readonly reason?: Both }>
  >;
}

/**
 * Finds the documents whose texts may not be passed on.
 *
 * @param documents records of documents
 * @param grounds the grounds
 * @returns ids of the held documents without a ground, and of those that name terms which nobody has seen
 */
export function withoutGround(
  documents: readonly Pick<Authored.Document, 'id' | 'text' | 'licence'>[],
  grounds: Grounds,
): ReadonlySet<Authored.DocumentId> {
  const bare = documents.filter(({ id, text, licence }) => {
    const ground = grounds.get(id);
    return text.state === 'held' && (!ground || (ground.kind === 'terms' && licence.state !== 'seen'));
  });
  return new Set(bare.map(({ id }) => id));
}
