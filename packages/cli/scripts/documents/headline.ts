import { formatEdtf, type PartTally, type PublishedRecords, partTallies, type Tally } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { markdownTable, markdownText } from '../../src/markdown/markdown.ts';
import { openRegistry, publishedAt } from '../../src/registry/open.ts';
import { worldOfPages } from './world.ts';

const HEADLINE = /<!-- headline: (?<language>ja|en) -->\n(?:.*\n)*?<!-- end -->/g;

const words = {
  agreement: { ja: '合意文書', en: 'Agreement' },
  total: { ja: '計', en: 'Total' },
  base: {
    ja: '{asOf}現在。全文を分析した文書{documents}件（最新は{issued}付）、閲覧したページ{pages}件（最新は{read}閲覧）、報告が見つからなかった調査の記録{searches}件（最新は{searched}）に基づきます。「報告の記録なし」は、取組が行われなかったことを意味しません。',
    en: 'As of {asOf}, based on {documents} documents analysed in full (latest: {issued}), {pages} linked pages read (latest reading: {read}) and {searches} recorded searches that found no report (latest: {searched}). “No report on record” does not mean that nothing was done.',
  },
  nothing: { ja: 'なし', en: 'none' },
} as const;

/** The columns of the table, with the number of each. */
const columns: readonly { readonly ja: string; readonly en: string; readonly count: (tally: Tally) => number }[] = [
  { ja: 'コミットメント', en: 'Commitments', count: ({ commitments }) => commitments },
  {
    ja: '報告又は再表明あり',
    en: 'Reported or restated',
    count: ({ commitments, states }) => commitments - states.stated,
  },
  { ja: 'うち出所が当事者のみ', en: 'of them by the parties alone', count: ({ attestations }) => attestations.parties },
  {
    ja: 'うち独立の第三者あり',
    en: 'of them with an independent source',
    count: ({ attestations: { both, independent } }) => both + independent,
  },
  { ja: '関連する可能性がある記録のみ', en: 'Possibly related record only', count: ({ possible }) => possible },
  { ja: '報告の記録なし', en: 'No report on record', count: ({ states, possible }) => states.stated - possible },
];

/**
 * Fills the tables of what the registry says of each agreement.
 *
 * @param page Markdown; a table stands between the comments `headline: <language>` and `end`
 * @param root the folder in which the registry is looked for
 * @returns the page, with the numbers of the registry of today and what they rest on
 */
export function withHeadline(page: string, root: string): string {
  return page.replace(HEADLINE, (_, name: string) => {
    const language = name === 'ja' ? 'ja' : 'en';
    const records = publishedIn(root, language);
    return [`<!-- headline: ${language} -->`, '', ...headline(records, language), '', '<!-- end -->'].join('\n');
  });
}

function headline(records: PublishedRecords, language: Language): readonly string[] {
  const [registry] = records.registry;
  if (!registry) throw new Error('there is no record of the registry');
  const wholes = partTallies(records, registry.derived).filter(({ part }) => part === 'whole');
  const titles = new Map(records.agreement.map(({ id, shortTitle }) => [id, shortTitle[language]]));
  const rows = wholes.map(({ agreement, tally }) => [
    markdownText(titles.get(agreement) ?? agreement),
    ...columns.map(({ count }) => String(count(tally))),
  ]);
  const total = columns.map(({ count }) => String(sum(wholes, count)));
  const head = [words.agreement[language], ...columns.map((column) => column[language])];
  return [
    ...markdownTable([head, ...rows, [words.total[language], ...total]]),
    '',
    baseOf(records, registry, language),
  ];
}

function baseOf(
  { update }: PublishedRecords,
  { derived }: PublishedRecords['registry'][number],
  language: Language,
): string {
  const { asOf, absenceBase } = derived;
  const searches = update.flatMap(({ lifecycle, search }) => (search && !lifecycle ? [search.day] : [])).sort();
  const dated = (day: string | undefined): string =>
    day === undefined ? words.nothing[language] : formatEdtf(day, language);
  return render(
    words.base,
    {
      asOf: dated(asOf),
      documents: absenceBase.documents.length,
      issued: dated(absenceBase.latest),
      pages: absenceBase.pages,
      read: dated(absenceBase.pagesRead),
      searches: searches.length,
      searched: dated(searches.at(-1)),
    },
    language,
  );
}

function sum(wholes: readonly PartTally[], count: (tally: Tally) => number): number {
  return wholes.reduce((total, { tally }) => total + count(tally), 0);
}

function publishedIn(root: string, language: Language): PublishedRecords {
  const open = openRegistry(new Map(), { ...worldOfPages(root), language });
  return publishedAt(open, { asOf: open.asOf, knownAt: open.asOf });
}
