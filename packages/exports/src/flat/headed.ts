import type { LocalizedText } from '@digital-accords/model';
import type { Language } from '../names/names.ts';
import type { ColumnOf } from '../table/column-of.ts';

/** Makes columns of a file for people, each under a heading in both languages. */
export interface HeadedColumns<Row> {
  /** Texts that each row has. */
  readonly plain: (heading: LocalizedText, cell: (row: Row) => string) => ColumnOf<Row>;
  /** Whole numbers. */
  readonly number: (heading: LocalizedText, cell: (row: Row) => number) => ColumnOf<Row>;
  /** Days that a row may lack. */
  readonly day: (heading: LocalizedText, value: (row: Row) => string | undefined) => ColumnOf<Row>;
  /** Texts that a row may lack, in a column for each language. */
  readonly both: (
    heading: LocalizedText,
    value: (row: Row, language: Language) => string | undefined,
  ) => readonly ColumnOf<Row>[];
}

/** Makes columns for rows of one kind. */
export function headedColumns<Row>(): HeadedColumns<Row> {
  return {
    plain: (heading, cell) => ({ ...headed(heading), type: 'string', required: true, cell }),
    number: (heading, cell) => ({ ...headed(heading), type: 'integer', required: true, cell }),
    day: (heading, value) => ({ ...headed(heading), type: 'day', required: false, cell: (row) => value(row) ?? null }),
    both: ({ ja, en }, value) =>
      (['ja', 'en'] as const).map((language) => ({
        ...headed(inLanguage[language]({ ja, en })),
        type: 'string',
        required: false,
        cell: (row) => value(row, language) || null,
      })),
  };
}

const inLanguage = {
  ja: ({ ja, en }: LocalizedText): LocalizedText => ({ ja: `${ja}（日本語）`, en: `${en} (Japanese)` }),
  en: ({ ja, en }: LocalizedText): LocalizedText => ({ ja: `${ja}（英語）`, en: `${en} (English)` }),
};

function headed({ ja, en }: LocalizedText): { readonly name: string; readonly description: string } {
  return { name: `${ja} / ${en}`, description: en };
}
