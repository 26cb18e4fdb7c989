import { partNames } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { markdownTable, markdownText } from '../../markdown/markdown.ts';
import { absenceLines } from '../../registry/absence.ts';
import { figuresOf } from './numbers.ts';
import type { AgreementOverview, GroupOverview, Overview } from './overview.ts';
import { words } from './words.ts';

/**
 * The numbers of an overview as Markdown: a table for each agreement, with a row for the whole and for each part.
 *
 * @param overview what is to be shown
 * @param language language of the reader
 * @returns the text, without a line end
 */
export function markdownOverview({ asOf, knownAt, agreements, base }: Overview, language: Language): string {
  return [
    markdownText(render(words.days, { asOf, knownAt }, language)),
    ...(agreements.length === 0 ? [words.empty[language]] : agreements.map((one) => section(one, language))),
    ...(agreements.length === 0 ? [] : [absenceLines(base, { of: 'record' }, language).map(markdownText).join('\n\n')]),
  ].join('\n\n');
}

function section({ id, title, date, counts, groups }: AgreementOverview, language: Language): string {
  const figures = figuresOf([counts]);
  const parts = groups.filter((group) => group.counts.commitments > 0);
  const rows = [
    { name: partNames.whole[language], counts },
    ...parts.map((group) => ({ name: nameOf(group, language), counts: group.counts })),
  ];
  const head = ['', ...figures.map(({ heading }) => markdownText(heading[language]))];
  const body = rows.map((row) => [row.name, ...figures.map(({ count }) => String(count(row.counts)))]);
  return [`### ${markdownText(`${title[language]} (${id}) ${date}`)}`, '', ...markdownTable([head, ...body])].join(
    '\n',
  );
}

function nameOf(group: GroupOverview, language: Language): string {
  if (group.kind === 'general') return partNames.general[language];
  const title = markdownText(group.title[language]);
  return group.kind === 'area' ? `— ${title}` : title;
}
