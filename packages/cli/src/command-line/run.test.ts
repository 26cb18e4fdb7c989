import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../test/cli.ts';

test.each<[readonly string[], string]>([
  [['validat'], 'There is no command “validat”. Did you mean validate? See “accords --help”.'],
  [['validate', '--fromat', 'json'], 'There is no option “--fromat”. Did you mean --format? See “accords --help”.'],
  [['show'], 'The argument “id” is missing. See “accords --help”.'],
  [['validate', '--format', 'xml'], '--format cannot be “xml”. Use one of pretty, json, github, sarif, junit.'],
  [['validate', '--format', 'pretty', '--json'], '--json and --format pretty contradict each other.'],
  [['validate', '--max-warnings', 'many'], '--max-warnings: “many” is not a whole number from 0.'],
  [['overview', '--as-of', '2025-02-30'], '--as-of: “2025-02-30” is not a day of the calendar (YYYY-MM-DD).'],
  [['overview', '--lang', 'fr'], '--lang'],
  [
    ['show', 'memo-2024/information-sharng'],
    'There is no record “memo-2024/information-sharng”. Did you mean memo-2024/information-sharing?',
  ],
  [['reliability', 'documents/none'], 'There is no document “documents/none”.'],
])('wrong use of %j ends with 2, one sentence and no output', async (args, sentence) => {
  const { code, out, err } = await cli(args);
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
  expect(err).toContain(`accords: ${sentence}`.slice(0, sentence === '--lang' ? 9 : undefined));
});

test.each(['validate', 'overview', 'show', 'export', 'reliability'])(
  'the help of %s speaks both languages',
  async (name) => {
    const [english, japanese] = [await cli(['help', name]), await cli(['help', name], { LANG: 'ja_JP' })];
    expect([
      english.code,
      japanese.code,
      english.out.includes('Options:'),
      japanese.out.includes('オプション：'),
    ]).toEqual([0, 0, true, true]);
    const flags = (text: string): readonly string[] => text.match(/--[a-z-]+/g) ?? [];
    expect(flags(japanese.out)).toEqual(flags(english.out));
    expect(/[ぁ-ん]/.test(english.out)).toBe(false);
  },
);

test('the version', async () => {
  expect((await cli(['--version'])).out).toBe('1.2.3\n');
});

test('an export is written whole, with a key for each collection', async () => {
  const folder = folderOf({});
  const file = join(folder, 'accords.json');
  expect(await cli(['export', '--out', file])).toEqual({ code: 0, out: '', err: `Wrote 12 records to ${file}.\n` });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual([
    'registry',
    'agreements',
    'pillars',
    'commitments',
    'updates',
    'events',
    'organisations',
    'instruments',
    'documents',
    'codingReports',
  ]);
  expect(readdirSync(folder)).toEqual(['accords.json']);
  expect(JSON.parse((await cli(['export'])).out)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('an export that cannot be written leaves nothing behind', async () => {
  const folder = folderOf({});
  const { code, err } = await cli(['export', '--out', join(folder, 'none', 'accords.json')]);
  expect([code, err.includes('cannot be written'), readdirSync(folder), existsSync(join(folder, 'none'))]).toEqual([
    2,
    true,
    [],
    false,
  ]);
  expect((await cli(['export', '--out', folder])).code).toBe(2);
});
