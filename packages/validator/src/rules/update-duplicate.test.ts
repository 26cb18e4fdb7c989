import { expect, test } from 'vitest';
import { edited, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { meeting } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

const again = 'records/updates/visit.yaml';
const copy = (...changes: readonly (readonly [string, string])[]) => {
  const text = changes.reduce((at, [from, to]) => at.replace(from, to), files[meeting] ?? '');
  const second = parse(again, text.replace('updates/meeting', 'updates/visit'));
  return validate({ files: [...edited({}), second], sources, coding, today: '2026-01-31' }).diagnostics.map(
    ({ rule, message, file, params, pointer }) => [rule, message, file, params, pointer],
  );
};
const other = { other: 'updates/meeting' };

test('the same evidence on the same subject', () => {
  expect(copy()).toEqual([['update-duplicate', 'evidence', again, other, '/evidence']]);
});

test('other words of the same leaf, with a date that tells nothing apart', () => {
  expect(
    copy(['exact: 前年に会合を開いた。', 'exact: 会合を開いた']).filter(([rule]) => rule === 'update-duplicate'),
  ).toEqual([]);
});
