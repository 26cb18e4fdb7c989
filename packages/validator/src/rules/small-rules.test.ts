import { expect, test } from 'vitest';
import { edited, finding, found, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { agreement, meeting, organisation } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

const second = 'records/organisations/two.yaml';

test('a country code that is none, with the one that is meant', () => {
  expect(found({ [organisation]: [['kind: state\n', 'kind: state\ncountry: UK\n']] })).toEqual([
    finding([organisation, 4, 10, 12], {
      rule: 'country-code',
      message: 'unknown',
      pointer: '/country',
      params: { code: 'UK' },
      suggestions: ['GB'],
    }),
  ]);
  expect(found({ [organisation]: [['kind: state\n', 'kind: state\ncountry: GB\n']] })).toEqual([]);
});

test('an item of Wikidata on two organisations', () => {
  const text = (files[organisation] ?? '').replace('kind: state\n', 'kind: state\nwikidata: Q17\n');
  const others = edited({}).filter(({ file }) => file !== organisation);
  const two = parse(second, text.replace('organisations/one', 'organisations/two'));
  const { diagnostics } = validate({
    files: [...others, parse(organisation, text), two],
    sources,
    coding,
    today: '2026-01-31',
  });
  expect(diagnostics).toEqual([
    finding([second, 4, 11, 14], {
      rule: 'wikidata-unique',
      message: 'used',
      pointer: '/wikidata',
      params: { item: 'Q17', other: 'organisations/one' },
    }),
  ]);
});

const gone = (to: string): readonly [string, string] => [
  'reviewed:',
  `lifecycle:\n  state: redirected\n  day: '2026-01-20'\n  reason:\n    ja: 例\n    en: Example\n  to:\n    - ${to}\nreviewed:`,
];

test('a redirect to itself', () => {
  const rules = found({ [meeting]: [gone('updates/meeting')] }).filter(({ rule }) => rule === 'redirect-target');
  expect(rules.map(({ message, pointer }) => [message, pointer])).toEqual([['itself', '/lifecycle/to/0']]);
});

test('a redirect that needs a second step names the end', () => {
  const text = files[meeting] ?? '';
  const at = (name: string, to: string) =>
    parse(`records/updates/${name}.yaml`, text.replace('updates/meeting', `updates/${name}`).replace(...gone(to)));
  const { diagnostics } = validate({
    files: [...edited({}), at('one', 'updates/two'), at('two', 'updates/meeting')],
    sources,
    coding,
    today: '2026-01-31',
  });
  expect(
    diagnostics
      .filter(({ rule }) => rule === 'redirect-target')
      .map(({ file, message, params, suggestions }) => [file, message, params, suggestions]),
  ).toEqual([['records/updates/one.yaml', 'hop', { id: 'updates/two', to: ['updates/meeting'] }, ['updates/meeting']]]);
});

test('a body that did not exist yet, or no longer', () => {
  const named = (bound: string): readonly [string, string] => ['en: Country One\n', `en: Country One\n    ${bound}\n`];
  const acting: readonly [string, string] = ['evidence:', 'actors:\n  - organisations/one\nevidence:'];
  const dated: readonly [string, string] = ['edtf: ../2024-01-31', "edtf: '2024-06'"];
  const misdated = (bound: string) =>
    found({ [organisation]: [named(bound)], [meeting]: [acting, dated] }).map(({ rule, message, params, pointer }) => [
      rule,
      message,
      params,
      pointer,
    ]);
  const id = 'organisations/one';
  expect([
    misdated("from: '2025'"),
    misdated("until: '2023'"),
    misdated("from: '2024-06'"),
    misdated("until: '2024'"),
  ]).toEqual([
    [['organisation-date', 'not-yet', { id, from: '2025', date: '2024-06' }, '/actors/0']],
    [['organisation-date', 'no-longer', { id, until: '2023', date: '2024-06' }, '/actors/0']],
    [],
    [],
  ]);
});

test('the last resort is advice, where it is used in more than three of ten units', () => {
  const unit = (index: number, action: string) => {
    const path = 'records/commitments/memo-2024/research.yaml';
    const text = (files[path] ?? '').replace('memo-2024/research', `memo-2024/unit-${index}`);
    return parse(path.replace('research', `unit-${index}`), text.replace('action: research', `action: ${action}`));
  };
  const advice = (often: number) =>
    validate({
      files: [
        ...edited({}),
        ...Array.from({ length: 8 }, (_, index) => unit(index, index < often ? 'cooperate' : 'research')),
      ],
      sources,
      coding,
      today: '2026-01-31',
    }).diagnostics;
  expect(advice(3)).toEqual([]);
  expect(advice(4)).toEqual([
    finding([agreement, 2, 5, 14], {
      rule: 'action-last-resort',
      message: 'often',
      pointer: '/id',
      severity: 'warning',
      params: { count: 4, units: 10 },
    }),
  ]);
});
