import { agreements, commitments, documents } from '@digital-accords/data';
import type { LocalizedText } from '@digital-accords/model';

/** The records that have a page, by id. */
const titled: ReadonlyMap<string, LocalizedText> = new Map(
  [agreements, commitments, documents].flatMap((collection) =>
    Object.values(collection).map(({ id, title }): [string, LocalizedText] => [id, title]),
  ),
);

/** Ids that have a page without a language: the address by which a record is cited. */
export function permanentPaths(): readonly string[] {
  return [...titled.keys()];
}

/** The page of an id; nothing if there is no such record. */
export function permanentPage(path: string): { title: LocalizedText; path: string } | undefined {
  const id = path.replace(/\/$/, '');
  const title = titled.get(id);
  return title && { title, path: `${id}/` };
}
