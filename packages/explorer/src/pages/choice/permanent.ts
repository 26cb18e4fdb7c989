import * as data from '@digital-accords/data';
import { nameOf } from '@digital-accords/data/helpers';
import type { LocalizedText } from '@digital-accords/model';

const { agreements, pillars, commitments, updates, events, instruments, documents, organisations } = data;

/** The records that have a page, with their titles. */
const titled: ReadonlyMap<string, LocalizedText> = new Map([
  ...[agreements, pillars, commitments, updates, events, instruments, documents].flatMap((collection) =>
    Object.values(collection).map(({ id, title }): [string, LocalizedText] => [id, title]),
  ),
  ...Object.values(organisations).map((one): [string, LocalizedText] => [
    one.id,
    { ja: nameOf(one, 'ja'), en: nameOf(one, 'en') },
  ]),
]);

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
