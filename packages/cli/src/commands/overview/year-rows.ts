import { type AgreementId, figureNames, type Tally } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { figuresOf } from './numbers.ts';
import type { YearsOverview } from './years.ts';

const INDENT = '  ';

/**
 * The numbers of an agreement over the years as rows: a column for each day on which the agreement had been made.
 *
 * @param overview the numbers of all days
 * @param agreement the agreement
 * @param language language of the reader
 * @returns the headings, then a row for each figure that is not always zero, under the name of its group
 */
export function yearRows(
  { days }: YearsOverview,
  agreement: AgreementId,
  language: Language,
): readonly (readonly string[])[] {
  const columns = days.flatMap(({ asOf, tallies }) => {
    const whole = tallies.find((one) => one.agreement === agreement && one.part === 'whole');
    return whole ? [{ asOf, tally: whole.tally }] : [];
  });
  const tallies = columns.map(({ tally }) => tally);
  const figures = figuresOf(tallies);
  return [
    ['', ...columns.map(({ asOf }) => asOf)],
    ...figures.flatMap(({ of, heading, count }, at) => {
      const row = [of === 'commitments' ? heading[language] : INDENT + heading[language], ...numbers(tallies, count)];
      const begins = of !== 'commitments' && figures[at - 1]?.of !== of;
      return begins ? [[figureNames[of][language], ...tallies.map(() => '')], row] : [row];
    }),
  ];
}

function numbers(tallies: readonly Tally[], count: (tally: Tally) => number): readonly string[] {
  return tallies.map((tally) => String(count(tally)));
}
