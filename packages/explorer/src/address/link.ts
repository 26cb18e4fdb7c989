import type { Day, RecordId, RecordType } from '@digital-accords/data';
import { nameOf, typeOfId } from '@digital-accords/data/helpers';
import { recordOf } from '@digital-accords/data/query';
import type { Language } from '../language/language.ts';
import { pathOf } from './address.ts';

/** A link to the page of a record, under its title. */
export interface RecordLink {
  readonly id: RecordId;
  readonly type: RecordType;
  readonly text: string;
  readonly path: string;
}

/**
 * A link to a record.
 *
 * @param id the record
 * @param lang language of the reader
 * @param day the day on which an organisation bore the name that is shown; the latest name if absent
 */
export function linkTo(id: RecordId, lang: Language, day?: Day): RecordLink {
  return { id, type: typeOfId(id), text: titleOf(id, lang, day), path: pathOf(id, lang) };
}

function titleOf(id: RecordId, lang: Language, day: Day | undefined): string {
  const record = recordOf(id);
  switch (record.type) {
    case 'organisation':
      return nameOf(record, lang, day);
    case 'coding-report':
      return record.document;
    default:
      return record.title[lang];
  }
}
