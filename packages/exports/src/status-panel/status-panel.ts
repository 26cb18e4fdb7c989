import {
  addDays,
  addMonths,
  type Commitment,
  type Day,
  type PublishedRecords,
  type StatusInterval,
} from '@digital-accords/model';
import { csvOf } from '../csv/csv.ts';
import { type ExportFile, utf8 } from '../format/format.ts';
import { type ColumnOf, filled, optional, text } from '../table/column-of.ts';
import type { Table } from '../table/table.ts';

/** The status of a commitment in a month. */
interface Observation {
  readonly commitment: Commitment;
  readonly day: Day;
  readonly interval: StatusInterval;
}

const columns: readonly ColumnOf<Observation>[] = [
  text('commitment', 'The commitment.', ({ commitment }) => commitment.id),
  text('month', 'The month, as YYYY-MM.', ({ day }) => day.slice(0, 7)),
  {
    name: 'day',
    type: 'day',
    description: 'The day of which the row speaks: the last of the month, or the last day that is known.',
    required: true,
    cell: ({ day }) => day,
  },
  text('agreement', 'Its agreement.', ({ commitment }) => commitment.derived.agreement),
  {
    name: 'counted',
    type: 'boolean',
    description: 'Whether totals count the commitment: a rendering of another, for example, is not counted.',
    required: true,
    cell: ({ commitment }) => commitment.derived.counted,
  },
  text('state', 'The highest state reached.', ({ interval }) => interval.state),
  optional('indicated', 'What the state would be if inference moved it.', ({ interval }) => interval.indicated?.state),
  optional(
    'attestation',
    'Whose word the counted reports rest on; absent while it is only stated.',
    ({ interval }) => interval.attestation,
  ),
  optional(
    'freshness',
    'How long ago something was heard; absent while the commitment is completed, discontinued or superseded.',
    ({ interval }) => interval.freshness,
  ),
  optional(
    'flags',
    'Flags beside the state, with a space between them.',
    ({ interval }) => interval.flags.join(' ') || undefined,
  ),
];

/** Writes the status of each commitment in each month. */
export function write(published: PublishedRecords): ExportFile {
  const { rows, ...table } = statusPanel(published);
  return {
    path: 'status-panel.csv',
    mediaType: 'text/csv',
    description: table.description,
    content: utf8(csvOf([table.columns.map(({ name }) => name), ...rows])),
    table,
  };
}

/**
 * The status of each commitment in each month, from the first in which something of it was known.
 *
 * @param published the published records
 * @returns a row for each commitment and month, in their order; each says what was so at the end of the month
 */
export function statusPanel({ registry, commitment }: PublishedRecords): Table {
  const { asOf = '', knownAt = '' } = registry[0]?.derived ?? {};
  const last = asOf < knownAt ? asOf : knownAt;
  return {
    name: 'status_panel',
    description: 'The status of each commitment at the end of each month.',
    key: ['commitment', 'month'],
    foreignKeys: [],
    ...filled(
      columns,
      commitment.flatMap((one) => observationsOf(one, last)),
    ),
  };
}

function observationsOf(commitment: Commitment, last: Day): readonly Observation[] {
  const { history } = commitment.derived;
  return monthEnds(history[0]?.from ?? '~', last).flatMap((day) => {
    const interval = history.findLast(({ from }) => from <= day);
    return interval ? [{ commitment, day, interval }] : [];
  });
}

/** The last day of each month of a time; of its last month, its last day. */
function monthEnds(from: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let start = from; start <= last; start = addMonths(`${start.slice(0, 7)}-01`, 1)) {
    const end = addDays(addMonths(`${start.slice(0, 7)}-01`, 1), -1);
    days.push(end < last ? end : last);
  }
  return days;
}
