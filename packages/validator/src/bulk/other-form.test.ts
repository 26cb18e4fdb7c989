import { expect, test } from 'vitest';
import { meeting } from '../../test/example-paths.ts';
import { inLines, lineOf } from '../../test/stream.ts';

/**
 * The kind: a text that is not one record a line. Every one of its lines would be a finding, of which none says what is
 * the matter. It occurs at the beginning of a stream, and between records.
 */
const record = lineOf(meeting);
const pretty = JSON.stringify(JSON.parse(record), null, 2).split('\n');
const found = (lines: readonly string[]) =>
  inLines(...lines).diagnostics.map(({ messageId, line }) => `${line} ${messageId}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['a pretty record', pretty, ['1 several-lines']],
  ['a list of records', ['[', `${record},`, record, ']'], ['1 several-lines']],
  ['pretty records one after the other', [...pretty, '', ...pretty], ['1 several-lines']],
  ['a pretty record after another', [record.replace('updates/', 'updates/x-'), ...pretty], ['2 several-lines']],
  ['YAML', ['type: update', 'id: updates/x', 'title:', '  ja: あ', '  en: b'], ['1 yaml']],
  ['YAML with a comment', ['# one', '# two', '', 'type: update', 'id: x'], ['1 value-expected', '2 yaml']],
  ['YAML with a marker', ['---', 'type: update'], ['1 yaml']],
  ['a list in YAML', ['- type: update', '  id: x'], ['1 yaml']],
])('%s', (_, lines, expected) => {
  const own = found(lines).filter((one) => !/repeated|evidence|occurrence/.test(one));
  expect(own).toEqual(expected);
});

test('a record that was cut off is said to be so', () => {
  const cut = record.slice(0, -1);
  expect([found([cut, record]), found([cut])]).toEqual([['1 unclosed'], ['1 unclosed']]);
});

test('what follows in its own form is checked', () => {
  expect(found([...pretty, record.replace('"kind":"', '"kind":"x')])).toEqual([
    '1 several-lines',
    `${pretty.length + 1} not-a-term`,
  ]);
});
