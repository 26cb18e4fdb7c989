import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'accords-build-')));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Builds the small registry of the tests, copied into a folder of its own. */
function build(name: string, zone: string, change: (root: string) => void = () => undefined) {
  const root = join(temporary, name);
  cpSync(join(packageFolder, 'test/registry'), root, { recursive: true });
  change(root);
  const args = ['--import', createRequire(import.meta.url).resolve('tsx'), 'scripts/build.ts', '--root', root];
  const { status, stderr } = spawnSync(process.execPath, [...args, '--out', join(root, 'dist')], {
    cwd: packageFolder,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: zone.startsWith('Asia') ? 'ja_JP.UTF-8' : 'C' },
  });
  return { status, stderr, out: join(root, 'dist') };
}

function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

test('the same records give the same bytes in any folder and time zone', () => {
  const [west, east] = [build('west', 'Pacific/Pago_Pago'), build('a folder further east', 'Asia/Tokyo')];
  expect([west.status, east.status]).toEqual([0, 0]);
  const files = filesIn(west.out);
  expect(files).toEqual(filesIn(east.out));
  expect(Object.keys(files)).toContain('/records/commitments/memo-2024/joint-research.js');
});

test('a registry with a mistake is not built, and its place is named', () => {
  const { status, stderr } = build('broken', 'UTC', (root) => {
    const file = join(root, 'records/organisations/one.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: state', 'kind: stat'));
  });
  expect([status, stderr.split('\n')[0]]).toEqual([1, expect.stringContaining('records/organisations/one.yaml:3:7')]);
});

test('a text without a ground is left out, but for what is quoted, and the rest is as before', () => {
  const [whole, withheld] = [
    build('whole', 'UTC'),
    build('withheld', 'UTC', (root) => writeFileSync(join(root, 'grounds.yaml'), 'laws: {}\ndocuments: {}\n')),
  ];
  expect([whole.status, withheld.status], withheld.stderr).toEqual([0, 0]);
  const [before, after] = [filesIn(whole.out), filesIn(withheld.out)];
  const having = (files: Record<string, string>, words: string) =>
    Object.keys(files).filter((path) => files[path]?.includes(words));
  const [text, begins] = ['"# 覚書\\n', '"begins":"覚書"'];
  expect([having(before, text).length > 0, having(before, begins).length > 0]).toEqual([true, true]);
  expect([having(after, text), having(after, begins)]).toEqual([[], []]);
  expect(after['/published/documents.json']).toContain('"# ■■\\n両者は次のことを行う。');
  const [leaves, documents] = ['leaves', 'documents'].map((name) =>
    gunzipSync(readFileSync(join(withheld.out, `authored/${name}.ndjson.gz`))).toString(),
  );
  expect(leaves).toContain('"withheld":true');
  expect(`${leaves}${documents}`).not.toContain('"覚書"');
  expect(after['/LICENSE-SOURCES']).toContain('Ground: none. Releases leave out the text.');
  expect(after['/published/commitments.json']).toBe(before['/published/commitments.json']);
});
