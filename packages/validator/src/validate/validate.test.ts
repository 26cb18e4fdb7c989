import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, finding, found, parse, validation } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { area, known, meeting, memo, organisation, registry, sharing } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from './validate.ts';

const today = '2026-01-31';
const waiver = (ruleId: string, record: string): readonly [string, string] => [
  "asOf: '2026-01-31'\n",
  `asOf: '2026-01-31'\nwaivers:\n  - rule: ${ruleId}\n    record: ${record}\n    reason:\n      ja: 例\n      en: example\n`,
];

test('nothing is found where everything is right', () => {
  const { diagnostics, registry: built, placedTexts } = validation({});
  expect(diagnostics).toEqual([]);
  expect([built.byId.size, [...placedTexts.keys()]]).toEqual([Object.keys(files).length, ['documents/memo']]);
});

test('a record that fails its schema causes no second finding', () => {
  expect(found({ [area]: [['order: 1', 'order: one']] })).toEqual([
    finding([area, 4, 8, 11], {
      ruleId: 'schema',
      messageId: 'wrong-type',
      pointer: '/order',
      params: {
        property: { field: 'pillar.order' },
        expected: { phrase: 'type-integer' },
        actual: { phrase: 'type-string' },
      },
    }),
  ]);
  expect(found({ [memo]: [['language: ja\n', '']] }).map(({ ruleId }) => ruleId)).toEqual(['schema']);
});

test('what refers to a file that could not be parsed is not reported', () => {
  const without = edited({}).filter(({ file }) => file !== area);
  const input = { files: without, sources, coding, today };
  expect(validate(input).diagnostics.map(({ ruleId, file }) => [ruleId, file])).toEqual([['reference', sharing]]);
  expect(validate({ ...input, unread: [area] }).diagnostics).toEqual([]);
});

test('a submission overlays the registry, and only it is reported on', () => {
  const against = validation({ [organisation]: [['2026-01-15', '2026-02-15']] });
  const file = parse('update.yaml', (files[meeting] ?? '').replace('memo-2024/sharing', 'memo-2024/sharng'));
  const { diagnostics, registry: built } = validate({ files: [file], against, sources, coding, today });
  expect(diagnostics).toEqual([
    finding(['update.yaml', 2, 5, 20], {
      ruleId: 'record-replaced',
      messageId: 'changed',
      severity: 'warning',
      pointer: '/id',
      params: { id: 'updates/meeting', fields: [{ field: 'update.about.id' }] },
    }),
    finding(['update.yaml', 10, 9, 25], {
      ruleId: 'reference',
      messageId: 'missing',
      pointer: '/about/0/id',
      params: {
        id: 'memo-2024/sharng',
        types: [{ type: 'commitment' }, { type: 'pillar' }, { type: 'agreement' }, { type: 'instrument' }],
      },
      suggestions: ['memo-2024/sharing'],
    }),
  ]);
  expect([built.byId.size, built.byId.get('updates/meeting')]).toEqual([against.registry.byId.size, file.value]);
});

test('a waiver silences a finding', () => {
  expect(
    found({
      [organisation]: [['2026-01-15', '2026-02-15']],
      [registry]: [waiver('day-in-future', 'organisations/one')],
    }),
  ).toEqual([]);
});

test('a waiver that excuses nothing is an error', () => {
  const [idle, ...others] = found({ [registry]: [waiver('day-in-future', 'organisations/one')] });
  expect(others).toEqual([]);
  expect(idle).toMatchObject({
    ruleId: 'waiver-idle',
    messageId: 'idle',
    pointer: '/waivers/0',
    params: { rule: 'day-in-future', record: 'organisations/one' },
    line: 5,
  });
});

test('a waiver of a rule that does not exist gets the nearest', () => {
  expect(found({ [registry]: [waiver('day-in-futur', 'organisations/one')] })).toEqual([
    finding([registry, 5, 11, 23], {
      ruleId: 'waiver-idle',
      messageId: 'unknown-rule',
      pointer: '/waivers/0/rule',
      params: { rule: 'day-in-futur' },
      suggestions: ['day-in-future'],
    }),
  ]);
});

test('the order of the files changes nothing', () => {
  const parsed = edited({
    [organisation]: [['2026-01-15', '2026-02-15']],
    [sharing]: [
      ['words: 毎年', 'words: 毎月'],
      ['memo-2024/pillars/area', 'memo-2024/pillars/aera'],
    ],
    [known]: [['documents/memo', 'documents/memos']],
  });
  const check = (order: typeof parsed): unknown => validate({ files: order, sources, coding, today }).diagnostics;
  const expected = check(parsed);
  expect(expected).toHaveLength(4);
  fc.assert(
    fc.property(fc.shuffledSubarray([...parsed], { minLength: parsed.length }), (order) => {
      expect(check(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a record with a misspelt key and term is looked at further, and nothing is reported twice', () => {
  const diagnostics = found({
    [meeting]: [
      ['kind: action-taken', 'kind: action_taken'],
      ['evidence:', 'evidense:'],
      ['memo-2024/sharing', 'memo-2024/sharng'],
      ["reviewed: '2026-01-15'", "reviewed: '2026-02-15'"],
    ],
  });
  expect(diagnostics.map(({ ruleId, messageId, line }) => [ruleId, messageId, line])).toEqual([
    ['reference', 'missing', 10],
    ['schema', 'not-a-term', 11],
    ['schema', 'unknown-property', 18],
    ['day-in-future', 'later', 25],
  ]);
});

test('no message names a value that stands in for a day that does not exist', () => {
  const records = found({ [meeting]: [["reviewed: '2026-01-15'", "reviewed: '2023-02-29'"]] });
  expect(records.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([['schema', 'no-such-day']]);
});
