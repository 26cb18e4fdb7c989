import type { CollectedRecord } from './collection.ts';

/**
 * The name of a record in both languages, for the doc comment of its id.
 *
 * @param record a published record
 * @returns English and Japanese title joined by a middle dot; for a coding report, the id of its document
 */
export function titleOf(record: CollectedRecord): string {
  switch (record.type) {
    case 'coding-report':
      return record.document;
    case 'organisation': {
      const [latest] = record.names;
      return latest ? bilingual(latest.name) : record.id;
    }
    default:
      return bilingual(record.title);
  }
}

function bilingual({ ja, en }: { readonly ja: string; readonly en: string }): string {
  return `${en} · ${ja}`;
}
