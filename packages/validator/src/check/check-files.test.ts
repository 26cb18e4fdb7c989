import type { Registry } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { finding } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { memo, organisation } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { checkFiles } from './check-files.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const input = {
  files: Object.entries(files).map(([file, text]) => ({ file, bytes: encode(text) })),
  unreadable: [],
  sources,
  coding: () => [],
  today: '2026-01-31',
};
const broken = { file: organisation, bytes: encode('type: organisation\ntype: organisation\n') };

test('every file is counted, and its text is kept for the report', () => {
  const { files: count, texts } = checkFiles(input);
  expect([count, texts.get(memo)]).toEqual([Object.keys(files).length, files[memo]]);
});

test('a file that cannot be parsed is reported once, with nothing that follows from it', () => {
  const others = input.files.filter(({ file }) => file !== organisation);
  const report = 'records/coding-reports/memo.yaml';
  const { diagnostics } = checkFiles({ ...input, files: [...others, broken] });
  expect(diagnostics.map(({ ruleId, messageId, file }) => [ruleId, messageId, file])).toEqual([
    ['reading-leaves', 'missing', report],
    ['reading-leaves', 'missing', report],
    ['duplicate-key', 'duplicate', organisation],
  ]);
});

test('readings are reported on with the registry, and not with a submission to it', () => {
  const coding = () => [{ file: 'memo/reading-1.jsonl', bytes: encode('{\n') }];
  const ofReadings = (base: Registry | undefined) =>
    checkFiles({ ...input, coding, ...(base && { base }) }).diagnostics.filter(
      ({ ruleId }) => ruleId === 'reading-line',
    );
  expect(ofReadings(undefined)).toEqual([
    finding(['coding/memo/reading-1.jsonl', 1, 1, 2], {
      ruleId: 'reading-line',
      messageId: 'json',
    }),
  ]);
  expect(ofReadings(checkFiles(input).registry)).toEqual([]);
});
