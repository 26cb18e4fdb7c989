import { type Language, render } from '@digital-accords/validator';
import { markdownTable, markdownText } from '../../markdown/markdown.ts';
import { absenceLines } from '../../registry/absence.ts';
import type { CommandPalette } from '../../terminal/palette.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import { words } from './words.ts';
import { yearRows } from './year-rows.ts';
import type { YearsOverview } from './years.ts';

/** How the numbers of several days are written. */
interface YearsStyle {
  readonly text: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly rows: (rows: readonly (readonly string[])[]) => readonly string[];
}

/** For a terminal. */
export function terminalYears(palette: CommandPalette): YearsStyle {
  return { text: visible, heading: palette.heading, rows: (rows) => table(rows, { flexible: 0 }) };
}

/** For Markdown of GitHub. */
export const markdownYears: YearsStyle = {
  text: markdownText,
  heading: (text) => `### ${text}\n`,
  rows: (rows) => markdownTable(rows.map((row) => row.map(markdownText))),
};

/**
 * The numbers of several days for people: a table for each agreement, and the base of statements of absence.
 *
 * @param overview the numbers
 * @param style how they are written
 * @param language language of the reader
 * @returns the text, without a line end
 */
export function renderYears(overview: YearsOverview, { text, heading, rows }: YearsStyle, language: Language): string {
  const { agreements, base, days } = overview;
  const { asOf: last = '', knownAt = '' } = days.at(-1) ?? {};
  const isKnownAtOnce = days.length > 1 && days[0]?.knownAt === knownAt;
  if (agreements.length === 0) return words.empty[language];
  return [
    text(render(isKnownAtOnce ? words['years-known'] : words.years, { last, knownAt }, language)),
    ...agreements.map(({ id, title, date }) =>
      [heading(text(`${title[language]} (${id}) ${date}`)), ...rows(yearRows(overview, id, language))].join('\n'),
    ),
    absenceLines(base, { of: 'record' }, language).map(text).join('\n'),
  ].join('\n\n');
}
