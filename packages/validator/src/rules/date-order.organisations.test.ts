import { expect, test } from 'vitest';
import { outOfOrder } from '../../test/example-dates.ts';
import { organisation } from '../../test/example-paths.ts';

const standing = '    standing:\n      ja: { kind: described }\n      en: { kind: described }\n';

/** What is found where the names of the organisation are dated, and it was changed. */
function named(above: string, below: string, change = '') {
  const name = (ja: string, dates: string) => `  - name:\n      ja: ${ja}\n      en: Name\n${standing}${dates}`;
  const names = `names:\n${name('甲', above)}${name('乙', below)}`;
  return outOfOrder({
    [organisation]: [[`names:\n  - name:\n      ja: 第一国\n      en: Country One\n${standing}`, names + change]],
  }).map(([, messageId, params, pointer]) => [messageId, params, pointer]);
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
    ['life', { bound: '2018-05', kind: { term: 'change-event-kind/established' }, date: '2019' }, '/names/1/from'],
  ]);
  expect(named(...life, change('dissolved', "'2023'", 'original'))).toEqual([
    ['life', { bound: '2024', kind: { term: 'change-event-kind/dissolved' }, date: '2023' }, '/names/0/until'],
  ]);
  expect(named(...life, change('split', "'2017'", 'original'))).toEqual([
    ['body', { id, bound: '2018-05', date: '2017' }, '/changes/0/original/0'],
  ]);
  expect(named(...life, change('merged', "'2025'", 'resulting'))).toEqual([
    ['body', { id, bound: '2024', date: '2025' }, '/changes/0/resulting/0'],
  ]);
  expect(named(...life, change('split', '2020-02', 'original'))).toEqual([]);
});
