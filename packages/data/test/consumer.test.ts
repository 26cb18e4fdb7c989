import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const resolve = createRequire(import.meta.url).resolve;
const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
const temporary = mkdtempSync(join(tmpdir(), 'digital-accords-data-'));
const packed = join(temporary, 'package');
const consumer = join(temporary, 'consumer');

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function run(folder: string, command: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: status === 0 ? stdout : `${stdout}${stderr}` };
}

const node = (folder: string, ...args: readonly string[]): Outcome => run(folder, process.execPath, ...args);

function build(root: string, out: string): Outcome {
  return node(packageFolder, '--import', resolve('tsx'), 'scripts/build.ts', '--root', root, '--out', out);
}

/** Compiles one file of the consumer as strictly as can be, declaration files of packages included. */
function compile(file: string, module: 'nodenext' | 'bundler'): Outcome {
  const resolution = module === 'nodenext' ? ['nodenext', 'nodenext'] : ['esnext', 'bundler'];
  const options = ['--ignoreConfig', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const target = ['--target', 'es2023', '--module', `${resolution[0]}`, '--moduleResolution', `${resolution[1]}`];
  return node(consumer, tsc, file, ...options, ...target, '--outDir', module);
}

const right = `
import { type Commitment, type CommitmentId, commitments, type RecordId, registry } from '@digital-accords/data';

type IsAny<Type> = 0 extends 1 & Type ? true : false;
const all = Object.values(commitments);
const noneIsAny: [IsAny<Commitment>, IsAny<CommitmentId>, IsAny<typeof commitments>, IsAny<(typeof all)[number]>, IsAny<typeof registry>] =
  [false, false, false, false, false];

const id: CommitmentId = 'memo-2024/joint-research';
const anyRecord: RecordId = id;
const { title, derived, quotes } = commitments[id];
console.log(JSON.stringify([anyRecord, title.en, derived.status.state, quotes[0]?.derived, registry.asOf, noneIsAny]));
`;

const wrong = `
import { type CommitmentId, commitments, type Status } from '@digital-accords/data';
const id: CommitmentId = 'memo-2024/joint-reserch';
console.log(commitments['memo-2024/information-sharing'].strength, id);
`;

beforeAll(() => {
  mkdirSync(packed);
  mkdirSync(consumer);
  cpSync(join(packageFolder, 'package.json'), join(packed, 'package.json'));
  expect(build('test/registry', join(packed, 'dist'))).toEqual({ status: 0, output: '' });
  const tarball = run(packed, 'npm', 'pack', '--silent', '--pack-destination', temporary);
  expect(tarball.status).toBe(0);
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  expect(
    run(consumer, 'npm', 'i', '--offline', '--no-audit', '--no-fund', join('..', tarball.output.trim())).status,
  ).toBe(0);
  writeFileSync(join(consumer, 'right.ts'), right);
  writeFileSync(join(consumer, 'wrong.ts'), wrong);
});

afterAll(() => rmSync(temporary, { recursive: true }));

describe.each(['nodenext', 'bundler'] as const)('a consumer with %s resolution', (module) => {
  test('compiles with an id that exists, and no type is any', () => {
    expect(compile('right.ts', module)).toEqual({ status: 0, output: '' });
  });

  test('does not compile with what does not exist', () => {
    expect(compile('wrong.ts', module)).toEqual({
      status: 2,
      output: [
        `wrong.ts(2,47): error TS2305: Module '"@digital-accords/data"' has no exported member 'Status'.`,
        `wrong.ts(3,7): error TS2820: Type '"memo-2024/joint-reserch"' is not assignable to type 'keyof Commitments'. Did you mean '"memo-2024/joint-research"'?`,
        `wrong.ts(4,58): error TS2339: Property 'strength' does not exist on type 'Commitment'.`,
        '',
      ].join('\n'),
    });
  });

  test('runs', () => {
    compile('right.ts', module);
    const { status, output } = node(consumer, join(module, 'right.js'));
    expect([status, JSON.parse(output)]).toEqual([
      0,
      [
        'memo-2024/joint-research',
        'Advancing research',
        'stated',
        { lang: 'ja', start: 32, end: 41 },
        '2026-01-31',
        [false, false, false, false, false],
      ],
    ]);
  });
});

test('a bundler keeps only the collections that are used', async () => {
  const entry = "import { commitments } from '@digital-accords/data'; console.log(Object.keys(commitments).join());";
  const { outputFiles } = await bundle({
    stdin: { contents: entry, resolveDir: consumer },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  writeFileSync(join(consumer, 'bundled.mjs'), text);
  expect([node(consumer, 'bundled.mjs').output, text.includes('organisations/one":')]).toEqual([
    'memo-2024/information-sharing,memo-2024/joint-research\n',
    false,
  ]);
});

test('the authored registry is there to check a submission against', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    const linesOf = (name) => {
      const file = new URL(import.meta.resolve('@digital-accords/data/authored/' + name + '.ndjson'));
      return readFileSync(file, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line));
    };
    const [records, leaves] = ['records', 'leaves'].map(linesOf);
    console.log(JSON.stringify([records.length, records.some((record) => 'derived' in record), leaves[0].document]));
  `;
  const { output } = node(consumer, '--input-type=module', '--eval', script);
  expect(JSON.parse(output)).toEqual([8, false, 'documents/memo']);
});

test('a registry with a mistake is not built, and its place is named', () => {
  const broken = join(temporary, 'broken');
  cpSync(join(packageFolder, 'test/registry'), broken, { recursive: true });
  const file = join(broken, 'records/organisations/one.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: state', 'kind: stat'));
  const { status, output } = build(broken, join(temporary, 'nothing'));
  expect([status, output.split('\n')[0]]).toEqual([1, expect.stringContaining('records/organisations/one.yaml:3:7')]);
});
