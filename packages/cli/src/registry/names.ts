import type { AnyRecord, Authored, LocalizedText, RecordId } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';

/**
 * The title of a record, or the latest name of an organisation.
 *
 * @param record a record, authored or published
 * @returns undefined for a record without a name of its own: the registry itself, a coding report
 */
export function titleOf(record: AnyRecord | Authored.AnyRecord): LocalizedText | undefined {
  if ('title' in record) return record.title;
  return 'names' in record ? record.names[0]?.name : undefined;
}

/** How ids are shown to a reader. */
export interface Reader {
  readonly language: Language;
  /** An id behind the name of its record: 経済産業省（organisations/jp-meti）. */
  readonly named: (id: RecordId) => string;
}

/**
 * Names records by their titles.
 *
 * @param find finds a record by its id
 * @param language language of the reader
 */
export function readerOf(
  find: (id: RecordId) => AnyRecord | Authored.AnyRecord | undefined,
  language: Language,
): Reader {
  return {
    language,
    named: (id) => {
      const record = find(id);
      const title = record && titleOf(record);
      return title ? beside(title[language], id, language) : id;
    },
  };
}

/** A text with another in brackets behind it. */
export function beside(text: string, aside: string, language: Language): string {
  return language === 'ja' ? `${text}（${aside}）` : `${text} (${aside})`;
}
