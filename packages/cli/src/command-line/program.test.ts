import { expect, test } from 'vitest';
import { cli } from '../../test/cli.ts';
import { nodeFiles } from '../files/node-files.ts';
import { colourless } from '../terminal/palette.ts';
import { runProgram } from './program.ts';

test.each<[readonly string[], string, string]>([
  [
    ['validat'],
    'There is no command “validat”. Did you mean validate? For help: accords --help',
    '「validat」というコマンドはありません。もしかして：validate。使い方：accords --help',
  ],
  [
    ['validate', '--fromat', 'json'],
    'There is no option “--fromat”. Did you mean --format? For help: accords validate --help',
    '「--fromat」というオプションはありません。もしかして：--format。使い方：accords validate --help',
  ],
  [
    ['show'],
    'The argument “id” is missing. For help: accords show --help',
    '引数「id」がありません。使い方：accords show --help',
  ],
  [
    ['new', 'update'],
    'The argument “id” is missing. For help: accords new --help',
    '引数「id」がありません。使い方：accords new --help',
  ],
  [
    ['reliability', 'a', 'b'],
    'The argument “b” is one too many. For help: accords reliability --help',
    '引数「b」は余分です。使い方：accords reliability --help',
  ],
  [
    ['reliability'],
    'The argument “document” is missing. For help: accords reliability --help',
    '引数「文書」がありません。使い方：accords reliability --help',
  ],
  [
    ['export', '--out'],
    '--out needs a value. For help: accords export --help',
    '--out に値がありません。使い方：accords export --help',
  ],
  [
    ['export', '--out', '-my file'],
    "--out needs a value. If “-my file” is the value, write '--out=-my file'. For help: accords export --help",
    "--out に値がありません。「-my file」が値であれば、'--out=-my file' と書いてください。使い方：accords export --help",
  ],
  [
    ['validate', '--fix=1'],
    '--fix takes no value. For help: accords validate --help',
    '--fix に値は付けられません。使い方：accords validate --help',
  ],
  [
    ['validate', '--format', 'jsn'],
    '--format cannot be “jsn”. Use one of pretty, json, github, sarif, junit. Did you mean json? For help: accords validate --help',
    '--format に「jsn」は使えません。使える値は pretty、json、github、sarif、junit です。もしかして：json。使い方：accords validate --help',
  ],
  [
    ['validate', '--format', 'pretty', '--json'],
    '--format has more than one value: json, pretty. Give only one. For help: accords validate --help',
    '--format に複数の値（json、pretty）があります。一つにしてください。使い方：accords validate --help',
  ],
  [
    ['validate', '--max-warnings', 'many'],
    '--max-warnings: “many” is not a whole number from 0.',
    '--max-warnings の「many」は0以上の整数ではありません。',
  ],
  [
    ['overview', '--as-of', '2025-02-30'],
    '--as-of: “2025-02-30” is not a day of the calendar (YYYY-MM-DD).',
    '--as-of の「2025-02-30」は暦にある日付（YYYY-MM-DD）ではありません。',
  ],
])('wrong use of %j ends with 2 and one line', async (args, english, japanese) => {
  expect([await cli(args), await cli(args, { LANG: 'ja_JP.UTF-8' })]).toEqual(
    [english, japanese].map((sentence) => ({ code: 2, out: '', err: `accords: ${sentence}\n` })),
  );
});

test('without arguments the program prints its help, and ends with 0', async () => {
  expect(await cli([])).toEqual(await cli(['--help']));
  expect((await cli([])).code).toBe(0);
});

test('the version', async () => {
  expect(await cli(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test('a fault of the program is told without a stack trace', async () => {
  const fault = (): never => {
    throw new TypeError('x is not a function');
  };
  const world = {
    env: {},
    files: { ...nodeFiles(process.cwd()), installed: fault, isFile: () => false },
    palette: colourless,
    terminal: undefined,
    width: undefined,
    today: '2026-02-01',
    localDay: '2026-02-01',
    version: '1.2.3',
    calledAs: 'accords',
  };
  expect(await runProgram(['overview'], world)).toEqual({
    code: 2,
    out: '',
    err: 'accords: Internal error: x is not a function. Please report it.\n',
  });
  expect((await runProgram(['overview', '--lang', 'ja'], world)).err).toBe(
    'accords: 内部エラー：x is not a function。不具合として報告してください。\n',
  );
});
