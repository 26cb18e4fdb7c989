import { expect, test } from 'vitest';
import { finding, found, release } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting, memo } from '../../test/example-paths.ts';
import { against, encode, inLines, lineOf } from '../../test/stream.ts';
import { checkFiles } from '../check/check-files.ts';

const { today } = against;
const text = files[meeting] ?? '';

/** What the rule finds in a file that is submitted. */
function ofFile(submitted: string, file = 'update.yaml'): readonly unknown[] {
  const { diagnostics } = checkFiles({ files: [{ file, bytes: encode(submitted) }], against: release(), today });
  return diagnostics.filter(({ ruleId }) => ruleId === 'record-replaced');
}

const amended = {
  ruleId: 'record-replaced',
  messageId: 'changed',
  severity: 'warning',
  pointer: '/id',
  params: { id: 'updates/meeting', fields: [{ field: 'update.title.en' }, { field: 'update.reviewed' }] },
} as const;
const edits = [
  ['en: Meeting', 'en: The meeting'],
  ["reviewed: '2026-01-15'", "reviewed: '2026-01-20'"],
] as const;
const edited = edits.reduce((all, [from, to]) => all.replace(from, to), text);

test('a record that replaces one of the registry says what it changes, in a file and in a line', () => {
  expect(edited).not.toBe(text);
  expect(ofFile(edited)).toEqual([finding(['update.yaml', 2, 5, 20], amended)]);
  const line = lineOf(meeting, edits);
  const start = line.indexOf('"updates/meeting"') + 1;
  expect(inLines(line).diagnostics).toEqual([
    finding([against.file, 1, start, start + '"updates/meeting"'.length], amended),
  ]);
});

test('an amendment is not kept out', () => {
  const { diagnostics } = checkFiles({ files: [{ file: 'a.yaml', bytes: encode(edited) }], against: release(), today });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
});

test('the record as it is, a new one, and the registry itself replace nothing', () => {
  expect([ofFile(text), ofFile(text.replace('updates/meeting', 'updates/another'))]).toEqual([[], []]);
  expect(found({})).toEqual([]);
});

test('of many changes the properties are named', () => {
  const many = (files[memo] ?? '').replace(/role: .*/g, 'role: background').replaceAll('begins: ', 'begins: 新');
  expect(ofFile(many, 'memo.yaml')).toMatchObject([
    { params: { id: 'documents/memo', fields: [{ field: 'document.text' }] } },
  ]);
});
