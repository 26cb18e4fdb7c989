import { expect, test } from 'vitest';
import { edited, foundIn, parse, release } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { meeting } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

const again = 'records/updates/visit.yaml';
type Change = readonly [string, string];

/** What is found where the update of the example is there twice, after changes of both, and of the second alone. */
const twice = (both: readonly Change[], ...changes: readonly Change[]) => {
  const text = [...both, ...changes].reduce((at, [from, to]) => at.replace(from, to), files[meeting] ?? '');
  const second = parse(again, text.replace('updates/meeting', 'updates/visit'));
  return foundIn([...edited({ [meeting]: both }), second]).map(({ ruleId, messageId, file, params, pointer }) => [
    ruleId,
    messageId,
    file,
    params,
    pointer,
  ]);
};
const other = { other: 'updates/meeting', path: meeting };

test('the same evidence on the same subject', () => {
  expect(twice([])).toEqual([['update-duplicate', 'evidence-file', again, other, '/evidence']]);
});

test('other words of the same leaf, with a date that tells nothing apart', () => {
  expect(
    twice([], ['exact: 前年に会合を開いた。', 'exact: 会合を開いた']).filter(
      ([ruleId]) => ruleId === 'update-duplicate',
    ),
  ).toEqual([]);
});

test('the same kind of report on one date, by other words', () => {
  const dated: Change = ['../2024-01-31', "'2024-06'"];
  const found = twice([dated], ['exact: 前年に会合を開いた。', 'exact: 会合を開いた']);
  expect(found).toEqual([['update-duplicate', 'occurrence-file', again, other, '/about']]);
});

test('a report that is submitted beside one of the registry is told where that one is', () => {
  const file = parse('visit.yaml', (files[meeting] ?? '').replace('updates/meeting', 'updates/visit'));
  const { diagnostics } = validate({ files: [file], against: release(), sources, coding, today: '2026-01-31' });
  expect(diagnostics.map(({ messageId, params, related }) => [messageId, params, related])).toEqual([
    ['evidence', { other: 'updates/meeting', path: 'records/updates/meeting.yaml' }, []],
  ]);
});
