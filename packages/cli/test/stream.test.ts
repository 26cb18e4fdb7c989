import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderOf } from './cli.ts';
import { fixtureFolder } from './fixture.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const text = (ja: string, en: string): object => ({ ja, en });

/** A report on the small registry, as a line. */
function line(id: string, changes: object = {}): string {
  const report = {
    type: 'update',
    id: `updates/${id}`,
    title: text('情報の共有', 'Sharing of information'),
    summary: text('情報が共有された。', 'Information was shared.'),
    about: [
      {
        id: 'memo-2024/information-sharing',
        kind: 'reported-ongoing',
        basis: 'same-object',
        reason: text('約束された共有の報告である。', 'It reports the promised sharing.'),
      },
    ],
    date: { edtf: '../2026-01-15' },
    evidence: [
      {
        kind: 'link',
        origin: 'party',
        source: {
          publisher: 'Office One',
          title: 'Sharing goes on',
          url: `https://one.example/${id}`,
          published: '2026-01-15',
          read: '2026-01-15',
        },
      },
    ],
    reviewed: '2026-01-15',
  };
  return JSON.stringify({ ...report, ...changes });
}

const lines = `${[
  ...Array.from({ length: 40 }, (_, at) => line(`report-${at}`)),
  '{"type": "update", "id": }',
  line('elsewhere', { event: 'events/nowhere' }),
  line('report-3'),
].join('\n')}\n`;
const folder = folderOf({
  'reports.ndjson': lines,
  'packed.ndjson.gz': gzipSync(lines),
  'cut.ndjson.gz': gzipSync(lines).subarray(0, 100),
  'empty.ndjson': '',
  'blank.ndjson.gz': gzipSync('\n  \r\n'),
});

function validate(
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'validate', '--registry', fixtureFolder, '--today', '2026-02-01', ...args],
    { cwd: folder, input, encoding: 'utf8', env: { LANG: 'en_GB.UTF-8' } },
  );
  return { code: status, out: stdout, err: stderr };
}

interface Found {
  readonly findings: readonly { readonly ruleId: string; readonly line: number }[];
  readonly counts: unknown;
}

/** Rules and lines of what was found. */
function found(args: readonly string[], input?: string): unknown {
  const { code, out, err } = validate([...args, '--json'], input);
  const { findings, counts }: Found = JSON.parse(out);
  return [code, err, findings.map(({ ruleId, line }) => [ruleId, line]), counts];
}

test('compression and a pipe change nothing of what is found', () => {
  const one = found(['reports.ndjson']);
  expect(one).toEqual([
    1,
    '',
    [
      ['json-syntax', 41],
      ['reference', 42],
      ['id-unique', 43],
    ],
    { errors: 3, warnings: 0, files: 1, lines: 43, notListed: 0 },
  ]);
  expect(found(['packed.ndjson.gz'])).toEqual(one);
  expect(found(['-'], lines)).toEqual(one);
});

test('a stream that breaks off is unreadable, and the others are still checked', () => {
  const { code, out } = validate(['cut.ndjson.gz', 'missing.ndjson', 'reports.ndjson']);
  expect([
    code,
    out.includes('“cut.ndjson.gz” is cut off or damaged (gzip)'),
    out.includes('missing.ndjson error'),
    out.includes('reports.ndjson:41:'),
  ]).toEqual([2, true, true, true]);
});

test('a stream without a record is an error: whoever should have written it failed', () => {
  const summary = (count: string) => `\n1 error, 0 warnings in 1 file (${count})\n`;
  const empty = 'error The file is empty. Write the record, or delete the file. [file-empty]\n';
  const blank =
    'error The file has nothing but blanks and comments. Write the record, or delete the file. [file-empty]\n';
  expect([validate(['empty.ndjson']), validate(['-']), validate(['blank.ndjson.gz'])]).toEqual([
    { code: 1, err: '', out: `empty.ndjson ${empty}${summary('0 lines')}` },
    { code: 1, err: '', out: `- ${empty}${summary('0 lines')}` },
    { code: 1, err: '', out: `blank.ndjson.gz ${blank}${summary('2 lines')}` },
  ]);
});

test.each([
  [['reports.ndjson', '--fix'], '--fix cannot correct NDJSON. Put each record into a file of its own.'],
  [
    ['reports.ndjson', '--baseline', '.'],
    '--baseline compares the whole registry with a release. It cannot be used with paths.',
  ],
])('wrong use: %j', (args, sentence) => {
  expect(validate(args)).toEqual({ code: 2, out: '', err: `accords: ${sentence}\n` });
});

test('a pipe that nobody writes to is refused at once', () => {
  const pipe = join(folder, 'pipe.ndjson');
  spawnSync('mkfifo', [pipe]);
  const stream = validate(['pipe.ndjson']);
  expect([stream.code, stream.out.split('\n')[0]]).toEqual([
    1,
    'pipe.ndjson error “pipe.ndjson” is not a regular file but a pipe, a socket or a device. Put a regular file in its place. [file-kind]',
  ]);
  expect(validate(['--baseline', 'pipe.ndjson']).code).toBe(2);
});
