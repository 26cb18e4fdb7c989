import { labels } from '@digital-accords/model';
import { type Language, type Params, render } from '@digital-accords/validator';
import { absenceLines } from '../../registry/absence.ts';
import type { CommandPalette } from '../../terminal/palette.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import { numberLines } from './numbers.ts';
import type {
  AgreementOverview,
  DocumentOverview,
  GroupOverview,
  Overview,
  OverviewCounts,
  UpdateBrief,
} from './overview.ts';
import { asides, cells, INDENT, isAbsent, MARK } from './rows.ts';
import { words } from './words.ts';

/** How an overview is printed. */
export interface OverviewOptions {
  readonly language: Language;
  readonly palette: CommandPalette;
  /** Columns of the terminal; without it nothing is cut. */
  readonly width: number | undefined;
}

/**
 * The overview as text: per agreement its documents, its latest updates, a table of its commitments by pillar, and the
 * base of every statement of absence in that table.
 *
 * @param overview what is to be shown
 * @param options language, colours and width
 * @returns the text, without a line end
 */
export function renderOverview(overview: Overview, options: OverviewOptions): string {
  const { asOf, knownAt, agreements } = overview;
  const head = say('days', options.language, { asOf, knownAt });
  if (agreements.length === 0) return `${head}\n\n${say('empty', options.language)}`;
  return [head, ...agreements.map((agreement) => agreementText(agreement, overview, options))].join('\n\n');
}

function agreementText(agreement: AgreementOverview, { base }: Overview, options: OverviewOptions): string {
  const { language, palette } = options;
  const { id, title, date, documents, groups, renderings, accountOnly, latestUpdates } = agreement;
  const rows = groups.flatMap(({ commitments }) => commitments);
  const absence = rows.some(isAbsent) ? absenceLines(base, { of: 'record' }, language) : [];
  const updates = latestUpdates.map((update) => `${INDENT}${briefText(update, language)} (${visible(update.id)})`);
  return [
    palette.heading(visible(`${title[language]} (${id}) ${date}`)),
    ...documents.map((document) => documentText(document, language)),
    say('totals', language, { commitments: rows.length, renderings }),
    ...(accountOnly > 0 ? [say('account-only', language, { count: accountOnly })] : []),
    ...(rows.length > 0 ? [countsText(agreement.counts, language), ...numberLines(agreement.counts, language)] : []),
    ...(updates.length > 0 ? [say('latest', language), ...updates] : []),
    '',
    ...groupTexts(groups, options),
    ...(absence.length > 0 ? ['', ...absence.map((line, at) => `${at === 0 ? MARK : ' '} ${line}`)] : []),
  ].join('\n');
}

function documentText({ id, coding, coverage }: DocumentOverview, language: Language): string {
  return say(coding, language, { id, percent: coverage?.percent ?? 0, leaves: coverage?.leaves ?? 0 });
}

/** One table for all groups, so that all have the same columns. What does not fit in a row follows it. */
function groupTexts(groups: readonly GroupOverview[], { language, palette, width }: OverviewOptions): string[] {
  const columns = ['commitment', 'strength', 'status', 'heard', 'report', 'id'] as const;
  const rows = groups.flatMap(({ commitments }) => commitments.map((one) => cells(one, language)));
  const room = width === undefined ? {} : { width: width - INDENT.length };
  const [head = '', ...lines] = table([columns.map((column) => say(column, language)), ...rows], {
    ...room,
    flexible: 0,
  });
  const unread = lines.values();
  return [
    `${INDENT}${palette.aside(head)}`,
    ...groups.flatMap((group) => {
      const own = group.commitments.flatMap((one) => [unread.next().value ?? '', ...asides(one, language)]);
      const counts = group.counts.commitments === 0 ? [] : countsLines(group.counts, language);
      return [
        headingText(group, language, palette),
        ...counts.map((line) => INDENT + palette.aside(line)),
        ...own.map((line) => INDENT + line),
      ];
    }),
  ];
}

function headingText(group: GroupOverview, language: Language, palette: CommandPalette): string {
  if (group.kind === 'general') return palette.heading(say('general', language));
  const title = visible(group.title[language]);
  return group.kind === 'area' ? palette.heading(`- ${title}`) : palette.heading(title);
}

/** Numbers of a part, in a line by report and in one by status. */
function countsLines(counts: OverviewCounts, language: Language): readonly string[] {
  return [countsText(counts, language), numberLines(counts, language).join(' | ')];
}

/** The mark stands at what rests on the base of absence. */
function countsText(
  { takenUp, commitments, reported, unreported, pastDue }: OverviewCounts,
  language: Language,
): string {
  const mark = unreported > 0 ? MARK : '';
  const counts = say('counts', language, { commitments, reported, unreported, pastDue, mark });
  const kinds = Object.entries(takenUp).map(([kind, count]) => `${relationLabel(kind, language)} ${count}`);
  return kinds.length === 0 ? counts : say('taken-up', language, { counts, kinds });
}

function relationLabel(kind: string, language: Language): string {
  const known: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = labels.relation;
  return known[kind]?.[language] ?? kind;
}

function briefText({ title, date }: UpdateBrief, language: Language): string {
  return visible([date, title[language]].filter((part) => part !== undefined).join(' '));
}

function say(word: keyof typeof words, language: Language, params: Params = {}): string {
  return render(words[word], params, language);
}
