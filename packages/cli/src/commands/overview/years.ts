import {
  type AbsenceBase,
  absenceBaseOf,
  agreementsMadeBy,
  type Day,
  type LocalizedText,
  type PartTally,
  type PublishedRecords,
  partTallies,
} from '@digital-accords/model';
import type { Days } from '../../registry/days.ts';

/** The numbers of a registry on several days. */
export interface YearsOverview {
  readonly days: readonly YearOverview[];
  readonly agreements: readonly { readonly id: string; readonly title: LocalizedText; readonly date: string }[];
  /** The base of statements of absence, as of the last day. */
  readonly base: AbsenceBase;
}

/** The numbers on one day. */
interface YearOverview extends Days {
  readonly tallies: readonly PartTally[];
}

/** The records, published as of a day. */
export interface Year {
  readonly days: Days;
  readonly records: PublishedRecords;
}

/**
 * The days through which a walk goes: the end of each year from that of the first agreement on, and the last day.
 *
 * @param published the records, published as of the last day
 * @param last the last day
 */
export function yearEnds({ agreement }: Pick<PublishedRecords, 'agreement'>, last: Day): readonly Day[] {
  const [first] = agreementsMadeBy(agreement, { asOf: last, knownAt: last });
  const from = Number(first?.derived.date.latest?.slice(0, 4) ?? last.slice(0, 4));
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, at) => `${from + at}-12-31`);
  return [...years.filter((day) => day < last), last];
}

/**
 * The numbers of each of some days.
 *
 * @param earlier the records as published for each earlier day
 * @param last the records as published for the last day
 */
export function yearsOf(earlier: readonly Year[], last: Year): YearsOverview {
  const { records, days } = last;
  const base = absenceBaseOf({ documents: records.document, updates: records.update }, days);
  return {
    days: [...earlier, last].map(({ days, records }) => ({ ...days, tallies: partTallies(records, days) })),
    agreements: agreementsMadeBy(records.agreement, days).map(({ id, title, date }) => ({
      id,
      title,
      date: date.edtf,
    })),
    base,
  };
}
