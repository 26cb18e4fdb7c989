import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonOptions } from '../command/options.ts';
import { commands } from '../commands/commands.ts';
import { readCommandLine } from './read.ts';
import { langOf, splitLine } from './split.ts';

const read = (args: readonly string[]) => readCommandLine(splitLine(args, commands), commands);
const command = (name: string) => commands.find((one) => one.name === name);

test.each<[readonly string[], string, readonly string[], Readonly<Record<string, string>>]>([
  [['validate'], 'validate', [], {}],
  [['validate', 'a.yaml', '--fix', 'b.json', '-'], 'validate', ['a.yaml', 'b.json', '-'], { fix: '' }],
  [
    ['--max-warnings', '0', 'validate', '--today=2026-02-01'],
    'validate',
    [],
    { 'max-warnings': '0', today: '2026-02-01' },
  ],
  [['validate', '--format', 'sarif', '--', '--fix'], 'validate', ['--fix'], { format: 'sarif' }],
  [['show', 'memo-2024/exchanges', '--json'], 'show', ['memo-2024/exchanges'], { format: 'json' }],
  [
    ['show', 'x', '--json', '--format=json', '--lang', 'ja', '--lang=ja'],
    'show',
    ['x'],
    { format: 'json', lang: 'ja' },
  ],
  [['export', '--out', '-', '--known-at', '2026-01-01'], 'export', [], { out: '-', 'known-at': '2026-01-01' }],
  [['export', '--out=--json'], 'export', [], { out: '--json' }],
])('%j', (args, name, operands, options) => {
  expect(read(args)).toEqual({
    kind: 'run',
    command: command(name),
    operands,
    options: new Map(Object.entries(options)),
  });
});

test.each([
  [[], undefined],
  [['--lang', 'ja'], undefined],
  [['help'], undefined],
  [['-h'], undefined],
  [['help', 'show'], 'show'],
  [['show', '--help'], 'show'],
  [['show', '--nonsense', '-h'], 'show'],
  [['--help', 'show', 'a', 'b'], 'show'],
])('%j asks for help', (args, name) => {
  expect(read(args)).toEqual({ kind: 'help', ...(name !== undefined && { command: command(name) }) });
});

test.each([[['-V']], [['--version']], [['show', '--version']]])('%j asks for the version', (args) => {
  expect(read(args)).toEqual({ kind: 'version' });
});

const formats = ['text', 'json'];
test.each<[readonly string[], object]>([
  [['validat'], { kind: 'unknown-command', value: 'validat' }],
  [['help', 'validat'], { kind: 'unknown-command', value: 'validat' }],
  [['--fromat', 'json', 'validate'], { kind: 'unknown-option', value: '--fromat' }],
  [['-x'], { kind: 'unknown-option', value: '-x' }],
  [['show', 'x', '--fix'], { kind: 'unknown-option', value: '--fix' }],
  [['show'], { kind: 'missing-operand', operand: command('show')?.operands[0] }],
  [['show', 'a', 'b', 'c'], { kind: 'extra-operand', value: 'b' }],
  [['export', '--out'], { kind: 'missing-value', option: '--out' }],
  [['export', '--out='], { kind: 'missing-value', option: '--out' }],
  [['export', '--out', '--json'], { kind: 'option-as-value', option: '--out', value: '--json' }],
  [['validate', '--fix=yes'], { kind: 'value-of-flag', option: '--fix' }],
  [['show', 'x', '--format', 'xml'], { kind: 'not-a-choice', option: '--format', value: 'xml', valid: formats }],
  [['show', 'x', '--lang=fr'], { kind: 'not-a-choice', option: '--lang', value: 'fr', valid: ['ja', 'en'] }],
  [['show', 'x', '--format', 'text', '--json'], { kind: 'two-values', option: '--format', values: ['json', 'text'] }],
  [['show', 'x', '--as-of=2026-01-02', '--as-of=2026-01-01'], { kind: 'two-values', option: '--as-of' }],
])('%j is a mistake', (args, mistake) => {
  expect(read(args)).toMatchObject({ kind: 'mistake', mistake });
});

test('the last --lang gives the language, whatever else is wrong', () => {
  const lines = [
    ['--lang=ja', 'nonsense'],
    ['show', '--lang', 'ja', '--lang', 'en'],
    ['show', '--', '--lang', 'ja'],
    ['--lang'],
  ];
  expect(lines.map((line) => langOf(splitLine(line, commands)))).toEqual(['ja', 'en', undefined, undefined]);
});

test('in all commands, options of one name are read alike', () => {
  const kinds = new Map<string, boolean>();
  for (const { name, value } of [...commands.flatMap(({ options }) => options), ...commonOptions]) {
    expect([name, kinds.get(name) ?? value !== undefined]).toEqual([name, value !== undefined]);
    kinds.set(name, value !== undefined);
  }
});

const words = [
  ...commands.map(({ name }) => name),
  ...commands.flatMap(({ options }) => options.map(({ name }) => `--${name}`)),
];

test('any words are read, and none are thrown at the reader', () => {
  const word = fc.oneof(
    fc.constantFrom(...words, '--', '-', '-h', '-V', 'help', '--lang', '--__proto__', '--=', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (args) => {
      expect(['run', 'help', 'version', 'mistake']).toContain(read(args).kind);
    }),
    { numRuns: 2000 },
  );
});

test('however options are ordered, and wherever they stand, a line is read alike', () => {
  const lines = fc.constantFrom(...commands).chain(({ name, operands, options }) =>
    fc.record({
      positionals: fc
        .array(fc.constantFrom('x', 'updates/a', '-'), { maxLength: operands.length + 1 })
        .map((rest) => [name, ...rest]),
      options: fc
        .shuffledSubarray([...options, ...commonOptions])
        .chain((some) =>
          fc.tuple(
            ...some.map(({ name: option, value, choices }) =>
              fc
                .tuple(fc.constantFrom(...(choices ?? ['1', 'a b', '-'])), fc.boolean())
                .map(([given, isJoined]) =>
                  !value ? [`--${option}`] : isJoined ? [`--${option}=${given}`] : [`--${option}`, given],
                ),
            ),
          ),
        ),
      places: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    }),
  );
  fc.assert(
    fc.property(lines, ({ positionals, options, places }) => {
      const groups = positionals.map((one) => [one]);
      for (const [at, option] of options.entries()) groups.splice((places[at] ?? 0) % (groups.length + 1), 0, option);
      expect(read(groups.flat())).toEqual(read([...positionals, ...options.flat()]));
    }),
    { numRuns: 1000 },
  );
});
