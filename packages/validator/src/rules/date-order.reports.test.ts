import { expect, test } from 'vitest';
import { event, issued, outOfOrder, talks } from '../../test/example-dates.ts';
import { files } from '../../test/example-files.ts';
import { meeting, memo, organisation, report } from '../../test/example-paths.ts';

test('an update that is dated otherwise than its event', () => {
  const dated = (date: string) =>
    outOfOrder(
      { [meeting]: [['date:\n  edtf: ../2024-01-31', `event: events/talks\ndate:\n  edtf: ${date}`]] },
      {
        [event]: talks('2024-02'),
      },
    );
  const clash = (date: string) => [[meeting, 'event', { date, id: 'events/talks', other: '2024-02' }, '/date/edtf']];
  expect([dated('2024-03'), dated("'2024-01-31'"), dated("'2024-02-10'"), dated("'2024'")]).toEqual([
    clash('2024-03'),
    clash('2024-01-31'),
    [],
    [],
  ]);
});

test('an update on an agreement or a pillar that is older than both', () => {
  const about = (id: string, date: string) =>
    outOfOrder({
      [meeting]: [
        ['id: memo-2024/sharing', `id: ${id}`],
        ['../2024-01-31', date],
      ],
    });
  const early = (date: string) => [
    [meeting, 'before-agreement', { date, id: 'memo-2024', other: '2024-01-31' }, '/about/0/id'],
  ];
  expect([
    about('memo-2024', '2023-12'),
    about('memo-2024/pillars/themes', '2023-11'),
    about('memo-2024', '2024-01'),
  ]).toEqual([early('2023-12'), early('2023-11'), []]);
  expect(about('memo-2024/sharing', '2023-12')).toEqual([]);
});

test('evidence that is younger than its review', () => {
  const link = `  - kind: link
    origin: party
    source:
      publisher: Country One
      title: News
      url: https://one.example/news
      read: '2026-01-16'
`;
  expect(outOfOrder({ [memo]: [issued('2026-01-16')], [meeting]: [['reviewed:', `${link}reviewed:`]] })).toEqual([
    [report, 'reading', { day: '2026-01-10', issued: '2026-01-16' }, '/readings/0/day'],
    [report, 'reading', { day: '2026-01-11', issued: '2026-01-16' }, '/readings/1/day'],
    [meeting, 'review', { date: '2026-01-16', reviewed: '2026-01-15' }, '/evidence/0/quote/document'],
    [meeting, 'review', { date: '2026-01-16', reviewed: '2026-01-15' }, '/evidence/1/source/read'],
  ]);
});

test('evidence that is younger than the check by a second reader', () => {
  const edit = "reviewed: '2026-01-16'\nchecked: { day: '2026-01-15', by: person }";
  expect(outOfOrder({ [memo]: [issued('2026-01-16')], [meeting]: [["reviewed: '2026-01-15'", edit]] })).toContainEqual([
    meeting,
    'check',
    { date: '2026-01-16', day: '2026-01-15' },
    '/evidence/0/quote/document',
  ]);
});

test('a search that is younger than its review', () => {
  const text = (files[meeting] ?? '')
    .replace('updates/meeting', 'updates/none')
    .replace('action-taken', 'no-evidence-found')
    .replace(/date:\n.*\n/, '')
    .replace(
      /evidence:[\s\S]*reviewed/,
      "search:\n  where: { ja: 公表資料, en: Publications }\n  object: { ja: 共有, en: Sharing }\n  terms: [共有, sharing]\n  nearest: { ja: なし, en: None }\n  day: '2026-01-20'\nreviewed",
    );
  expect(outOfOrder({}, { 'records/updates/none.yaml': text })).toEqual([
    ['records/updates/none.yaml', 'review', { date: '2026-01-20', reviewed: '2026-01-15' }, '/search/day'],
  ]);
});

test('a page that was read before it was published', () => {
  const page = (published: string) =>
    outOfOrder({ [organisation]: [["read: '2026-01-15'", `published: ${published}\n    read: '2026-01-15'`]] });
  expect([page("'2026-01-16'"), page('2026-01'), page("'2026-01-15'")]).toEqual([
    [[organisation, 'published', { published: '2026-01-16', read: '2026-01-15' }, '/sources/0/published']],
    [],
    [],
  ]);
});
