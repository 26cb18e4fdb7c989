import type { Commitment, PublishedRecords } from '@digital-accords/model';
import { parsedLiteral } from './literal.ts';
import { banner } from './paths.ts';

/** What a list shows of a commitment. */
type Row = Pick<Commitment, 'id' | 'title' | 'pillar' | 'topics' | 'horizon'> &
  Pick<
    Commitment['derived'],
    'agreement' | 'date' | 'parties' | 'order' | 'strength' | 'counted' | 'due' | 'status'
  > & {
    readonly reports: number;
  };

/**
 * The module of what a list shows of each commitment, for an app whose first page is the list.
 *
 * @param published the published records
 * @returns text of the module and of its declarations by its path under `dist`
 */
export function overviewModule({ commitment }: PublishedRecords): ReadonlyMap<string, string> {
  return new Map([
    ['overview.js', `${banner}\nexport const overview = ${parsedLiteral(commitment.map(rowOf))};\n`],
    [
      'overview.d.ts',
      `import type { Commitment, CommitmentDerived } from './types.js';
/** What a list shows of a commitment: fields of the record and of what is computed of it, under their own names. */
export interface OverviewRow
  extends Pick<Commitment, 'id' | 'title' | 'pillar' | 'topics' | 'horizon'>,
    Pick<CommitmentDerived, 'agreement' | 'date' | 'parties' | 'order' | 'strength' | 'counted' | 'due' | 'status'> {
  /** How many reports there are on it. */
  readonly reports: number;
}
/** Every commitment, in the order of ids. */
export declare const overview: readonly OverviewRow[];
`,
    ],
  ]);
}

function rowOf({ id, title, pillar, topics, horizon, derived }: Commitment): Row {
  const { agreement, date, parties, order, strength, counted, due, status, reports } = derived;
  return {
    id,
    title,
    ...(pillar !== undefined && { pillar }),
    topics,
    horizon,
    agreement,
    date,
    parties,
    order,
    strength,
    counted,
    ...(due && { due }),
    status,
    reports: reports.length,
  };
}
