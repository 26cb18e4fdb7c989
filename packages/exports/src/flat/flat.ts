import { knownUpdates, type PublishedRecords } from '@digital-accords/model';
import { csvOf } from '../csv/csv.ts';
import { type ExportFile, utf8 } from '../format/format.ts';
import { namesOf } from '../names/names.ts';
import { filled } from '../table/column-of.ts';
import type { Cell } from '../table/table.ts';
import { flatColumns } from './columns.ts';

/** Writes one file for people: a row for each commitment that totals count, with names in place of ids. */
export function write(published: PublishedRecords): ExportFile {
  const [registry] = published.registry;
  if (!registry) throw new Error('there is no record of the registry');
  const known = knownUpdates(published, registry.derived);
  const counted = published.commitment.filter(({ derived }) => derived.counted);
  const { columns, rows } = filled(flatColumns(namesOf(published), registry, known), counted);
  const [key = ''] = columns.map(({ name }) => name);
  const table = {
    name: 'commitments_flat',
    description: 'Every commitment that totals count, for people who open one file.',
    columns,
    key: [key],
    foreignKeys: [],
  };
  return {
    path: 'commitments.csv',
    mediaType: 'text/csv',
    description: `${table.description} A cell that a spreadsheet would take for a formula begins with an apostrophe.`,
    content: utf8(csvOf([columns.map(({ name }) => name), ...rows.map((row) => row.map(asText))])),
    table,
  };
}

/** A spreadsheet computes what begins like a formula, in Japanese also in full width; an apostrophe makes it a text. */
function asText(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
