import { expect, test } from 'vitest';
import { type Edits, edited, finding, found, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { agreement, meeting, memo, organisation, report } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { foundWithLater, type Later, laterAgreement } from '../../test/later-agreement.ts';
import { validate } from '../validate/validate.ts';

const event = 'records/events/talks.yaml';
const talks = (date: string) => `type: event
id: events/talks
kind: meeting
title:
  ja: 会合
  en: Talks
date:
  edtf: ${date}
documents:
  - documents/memo
`;
const issued = (date: string): readonly [string, string] => ['licence:', `issued:\n  edtf: ${date}\nlicence:`];

/** What the rule finds after some edits, with more files. */
function order(edits: Edits, more: Readonly<Record<string, string>> = {}) {
  const { diagnostics } = validate({
    files: [...edited(edits), ...Object.entries(more).map(([path, text]) => parse(path, text))],
    sources,
    coding,
    today: '2026-01-31',
  });
  return diagnostics
    .filter(({ rule }) => rule === 'date-order')
    .map(({ file, message, params, pointer }) => [file, message, params, pointer]);
}

test('a text of an agreement that was issued before it', () => {
  expect(found({ [memo]: [issued("'2024-01-30'")] })).toEqual([
    finding([agreement, 25, 5, 19], {
      rule: 'date-order',
      message: 'issued',
      pointer: '/documents/0',
      params: { id: 'documents/memo', issued: '2024-01-30', date: '2024-01-31' },
    }),
  ]);
});

test.each(["'2024-01-31'", '2024-01', "'2024'", '2024-02', "'2023/2024'", "'../2024-01-31'", '202X', 'soon'])(
  'one issued %s may be',
  (date) => {
    expect(order({ [memo]: [issued(date)] })).toEqual([]);
  },
);

test('a document of an event that was issued before it', () => {
  const dated = (date: string) => order({ [memo]: [issued('2024-02')] }, { [event]: talks(date) });
  const params = { id: 'documents/memo', issued: '2024-02', date: '2024-03' };
  expect([dated('2024-03'), dated('2024-02'), dated('2024-02-28/2024-03-01'), dated("'../2024-03'")]).toEqual([
    [[event, 'issued', params, '/documents/0']],
    [],
    [],
    [],
  ]);
});

const related = (kind: string, date?: string): Later => ({
  unit: '',
  ...(date !== undefined && { date }),
  agreement: `relations:
  - kind: ${kind}
    to: memo-2024
    basis: inferred
    reason:
      ja: 例
      en: Example
`,
});

test.each([
  ['builds-on', '2023', ['later-basis']],
  ['under', '2023', ['later-basis']],
  ['renames', '2023', ['later-basis']],
  ['complements', '2023', []],
  ['has-outcome', '2023', []],
  ['builds-on', '2024', []],
  ['builds-on', '2025', []],
  ['complements', '2025', []],
  ['has-outcome', '2024-01', []],
  ['has-outcome', '2025', ['earlier-outcome']],
])('an agreement that %s another of 2024-01-31, made %s', (kind, date, messages) => {
  const params = { kind, id: 'memo-2024', other: '2024-01-31', date };
  expect(
    foundWithLater(related(kind, date), 'date-order').map(({ file, message, params, pointer }) => [
      file,
      message,
      params,
      pointer,
    ]),
  ).toEqual(messages.map((message) => [laterAgreement, message, params, '/relations/0/to']));
});

test('an update that is dated otherwise than its event', () => {
  const dated = (date: string) =>
    order(
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
    order({
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
  expect(order({ [memo]: [issued('2026-01-16')], [meeting]: [['reviewed:', `${link}reviewed:`]] })).toEqual([
    [report, 'reading', { day: '2026-01-10', issued: '2026-01-16' }, '/readings/0/day'],
    [report, 'reading', { day: '2026-01-11', issued: '2026-01-16' }, '/readings/1/day'],
    [meeting, 'review', { date: '2026-01-16', reviewed: '2026-01-15' }, '/evidence/0/quote/document'],
    [meeting, 'review', { date: '2026-01-16', reviewed: '2026-01-15' }, '/evidence/1/source/read'],
  ]);
});

test('a search that is younger than its review', () => {
  const text = (files[meeting] ?? '')
    .replace('updates/meeting', 'updates/none')
    .replace('action-taken', 'no-evidence-found')
    .replace(/date:\n.*\n/, '')
    .replace(
      /evidence:[\s\S]*reviewed/,
      "search:\n  where:\n    ja: 公表資料\n    en: Publications\n  terms: [共有]\n  day: '2026-01-20'\nreviewed",
    );
  expect(order({}, { 'records/updates/none.yaml': text })).toEqual([
    ['records/updates/none.yaml', 'review', { date: '2026-01-20', reviewed: '2026-01-15' }, '/search/day'],
  ]);
});

test('a page that was read before it was published', () => {
  const page = (published: string) =>
    order({ [organisation]: [["read: '2026-01-15'", `published: ${published}\n    read: '2026-01-15'`]] });
  expect([page("'2026-01-16'"), page('2026-01'), page("'2026-01-15'")]).toEqual([
    [[organisation, 'published', { published: '2026-01-16', read: '2026-01-15' }, '/sources/0/published']],
    [],
    [],
  ]);
});

const standing = '    standing:\n      ja: { kind: described }\n      en: { kind: described }\n';

/** What is found where the names of the organisation are dated, and it was changed. */
function named(above: string, below: string, change = '') {
  const name = (ja: string, dates: string) => `  - name:\n      ja: ${ja}\n      en: Name\n${standing}${dates}`;
  const names = `names:\n${name('甲', above)}${name('乙', below)}`;
  return order({
    [organisation]: [[`names:\n  - name:\n      ja: 第一国\n      en: Country One\n${standing}`, names + change]],
  }).map(([, message, params, pointer]) => [message, params, pointer]);
}
const at = (field: string, date: string) => `    ${field}: ${date}\n`;

test('names that follow one another', () => {
  expect(named(at('from', '2020-02'), at('until', '2020-02'))).toEqual([]);
  expect(named('', at('until', '2020-02'))).toEqual([]);
  expect(named(at('from', '2020-02'), at('until', '2020-03'))).toEqual([
    ['names', { older: '2020-03', newer: '2020-02' }, '/names/1/until'],
  ]);
  expect(named(at('until', '2020-02'), at('from', '2020-03'))).toEqual([
    ['names', { older: '2020-03', newer: '2020-02' }, '/names/1/from'],
  ]);
  expect(named(at('from', "'2021'") + at('until', "'2020'"), '')).toEqual([
    ['name', { from: '2021', until: '2020' }, '/names/0/until'],
  ]);
});

/** YAML of one change event. */
const change = (kind: string, date: string, side: 'original' | 'resulting') => `changes:
  - kind: ${kind}
    date: ${date}
    ${side}:
      - organisations/one
    description:
      ja: 例
      en: Example
    source:
      publisher: Country One
      title: News
      url: https://one.example/news
      read: '2026-01-15'
`;

test('change events fall into the life of the body', () => {
  const life = [at('from', '2020-02') + at('until', "'2024'"), at('from', '2018-05') + at('until', '2020-02')] as const;
  const id = 'organisations/one';
  expect(named(...life, change('established', '2018-05', 'resulting'))).toEqual([]);
  expect(named(...life, change('dissolved', '2024-12', 'original'))).toEqual([]);
  expect(named(...life, change('established', "'2019'", 'resulting'))).toEqual([
    ['life', { bound: '2018-05', kind: 'established', date: '2019' }, '/names/1/from'],
  ]);
  expect(named(...life, change('dissolved', "'2023'", 'original'))).toEqual([
    ['life', { bound: '2024', kind: 'dissolved', date: '2023' }, '/names/0/until'],
  ]);
  expect(named(...life, change('split', "'2017'", 'original'))).toEqual([
    ['body', { id, bound: '2018-05', date: '2017' }, '/changes/0/original/0'],
  ]);
  expect(named(...life, change('merged', "'2025'", 'resulting'))).toEqual([
    ['body', { id, bound: '2024', date: '2025' }, '/changes/0/resulting/0'],
  ]);
  expect(named(...life, change('split', '2020-02', 'original'))).toEqual([]);
});
