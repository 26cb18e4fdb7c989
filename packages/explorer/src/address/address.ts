import type { Locator, RecordId } from '@digital-accords/data';
import { coordinates } from '@digital-accords/model';
import type { Language } from '../language/language.ts';

/** Address of the page of a record, or of another page, on this site. */
export function pathOf(id: RecordId | (string & {}), lang: Language): string {
  return `/${lang}/${id}/`;
}

/** Address of a passage in the page of its document. */
export function passagePath(quote: { document: string; leaf: Locator }, lang: Language): string {
  return `${pathOf(quote.document, lang)}#${quote.leaf}`;
}

/** The address by which a record is cited: it names no language. */
export function permanentAddress(id: RecordId): string {
  return `${coordinates.site}${id}/`;
}
