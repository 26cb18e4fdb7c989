import { expect, test } from 'vitest';
import { edited, finding, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { known, meeting, registry } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import type { Baseline } from '../rule/rule.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { validate } from '../validate/validate.ts';

const rest = { sources, coding, today: '2026-01-31' };
const released = new Map(
  [...validate({ files: edited({}), ...rest }).registry.byId.values()].map(({ id, type }) => [id, type]),
);
const against = (baseline: Baseline, some: readonly ParsedFile[]) =>
  validate({ files: some, ...rest, baseline }).diagnostics;
const without = (...paths: string[]) => edited({}).filter(({ file }) => !paths.includes(file));
const gone = (id: string, path: string) =>
  finding([registry, 2, 5, 13], { ruleId: 'id-released', messageId: 'gone', pointer: '/id', params: { id, path } });

test('everything that was released is there, and more', () => {
  expect(against(released, edited({}))).toEqual([]);
  expect(against(new Map([['updates/meeting', 'update']]), edited({}))).toEqual([]);
});

test('a record that was removed is shown at the record of the registry', () => {
  expect(against(released, without(known))).toEqual([gone('documents/known', known)]);
});

test('a record that was given another id is gone under the first', () => {
  const moved = parse('records/updates/talks.yaml', (files[meeting] ?? '').replace('updates/meeting', 'updates/talks'));
  expect(against(released, [...without(meeting), moved])).toEqual([gone('updates/meeting', meeting)]);
});

test('an id that was used again for another type is shown at its record', () => {
  const baseline = new Map([['updates/meeting', 'event']] as const);
  expect(against(baseline, edited({}))).toEqual([
    finding([meeting, 1, 7, 13], {
      ruleId: 'id-released',
      messageId: 'type',
      pointer: '/type',
      params: {
        id: 'updates/meeting',
        released: { type: 'event' },
        type: { type: 'update' },
        path: 'records/updates/meeting.yaml',
      },
    }),
  ]);
});

test('a file that is there and cannot be a record is reported for that alone', () => {
  const broken = edited({ [meeting]: [['type: update', 'type: updat']] });
  expect(against(released, broken).map(({ ruleId }) => ruleId)).toEqual(['schema']);
});

test('where the record of the registry is gone as well, some record that is left shows it', () => {
  const found = against(released, without(registry));
  expect(found.map(({ file, params }) => [file, params])).toEqual([
    ['records/agreements/memo-2024.yaml', { id: 'registry', path: registry }],
  ]);
});

test('a submission is not held to what was released', () => {
  const against = validate({ files: edited({}), ...rest });
  const file = parse('update.yaml', files[meeting] ?? '');
  expect(
    validate({ files: [file], ...rest, against, baseline: new Map([['updates/x', 'update']]) }).diagnostics,
  ).toEqual([]);
});
