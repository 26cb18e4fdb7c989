import { expect, test } from 'vitest';
import { edited, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting } from '../../test/example-paths.ts';

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
const other = { other: 'updates/meeting' };

test('the same evidence on the same subject', () => {
  expect(twice([])).toEqual([['update-duplicate', 'evidence', again, other, '/evidence']]);
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
  expect(found).toEqual([['update-duplicate', 'occurrence', again, other, '/about']]);
});
