import { type PublishedRecords, partTallies } from '@digital-accords/model';
import { csvOf } from '../csv/csv.ts';
import { type ExportFile, utf8 } from '../format/format.ts';
import { filled } from '../table/column-of.ts';
import { type DatedTally, overviewColumns } from './columns.ts';

/** Day, identifier and what is counted, in both languages: a whole and what stands in no part have one identifier. */
const KEYS = 4;

/** Writes how many commitments of each agreement and part have which state, by whose word, and how fresh. */
export function write(published: PublishedRecords): ExportFile {
  const columns = overviewColumns(published).map(({ cell: _, ...column }) => column);
  const description = 'How many commitments of each agreement and part have which state, by whose word, and how fresh.';
  return {
    path: 'overview.csv',
    mediaType: 'text/csv',
    description,
    content: utf8(overviewCsv([published])),
    table: {
      name: 'overview',
      description,
      columns,
      key: columns.slice(0, KEYS).map(({ name }) => name),
      foreignKeys: [],
    },
  };
}

/**
 * Tallies of one or several days as CSV.
 *
 * @param publications the records, published as of each day
 * @returns a row for each day, agreement and part
 */
export function overviewCsv(publications: readonly [PublishedRecords, ...PublishedRecords[]]): string {
  const tallies = publications.flatMap((published): readonly DatedTally[] => {
    const { asOf = '', knownAt = '' } = published.registry[0]?.derived ?? {};
    return partTallies(published, { asOf, knownAt }).map((tally) => ({ asOf, ...tally }));
  });
  const { columns, rows } = filled(overviewColumns(publications[0]), tallies);
  return csvOf([columns.map(({ name }) => name), ...rows]);
}
