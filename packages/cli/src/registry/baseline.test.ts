import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../test/cli.ts';
import { fixtureFolder } from '../../test/fixture.ts';

/** A copy of the small registry. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accords-baseline-'));
  cpSync(fixtureFolder, folder, { recursive: true });
  return folder;
}

/** A registry from which one update was removed after it was released. */
function withoutUpdate(): string {
  const folder = copied();
  rmSync(join(folder, 'records/updates/sharing-began.yaml'));
  return folder;
}

const validate = (...args: readonly string[]) => cli(['validate', ...args]);
const found = async (registry: string, baseline: string) => {
  const { code, out } = await validate('--registry', registry, '--baseline', baseline, '--json');
  const { findings } = JSON.parse(out) as { findings: { ruleId: string; file: string; params: unknown }[] };
  return [code, findings.map(({ ruleId, file, params }) => [ruleId, file.slice(-21), params])];
};
const gone = [
  1,
  [
    [
      'id-released',
      'records/registry.yaml',
      { id: 'updates/sharing-began', path: 'records/updates/sharing-began.yaml' },
    ],
  ],
];

test('the folder of a registry, or what was exported from it, is a baseline', async () => {
  const file = join(folderOf({}), 'accords.json');
  await cli(['export', '--out', file]);
  const registry = withoutUpdate();
  expect(await found(registry, fixtureFolder)).toEqual(gone);
  expect(await found(registry, file)).toEqual(gone);
  for (const baseline of [fixtureFolder, file])
    expect(await validate('--baseline', baseline)).toEqual({
      code: 0,
      out: '0 errors, 0 warnings in 12 files\n',
      err: '',
    });
});

test('a record of a release is not checked by the schemas of today', async () => {
  const baseline = copied();
  writeFileSync(join(baseline, 'records/updates/old.yaml'), 'type: update\nid: updates/old\nonce: allowed\n');
  expect(await found(fixtureFolder, baseline)).toEqual([
    1,
    [['id-released', 'records/registry.yaml', { id: 'updates/old', path: 'records/updates/old.yaml' }]],
  ]);
});

const record = '{"type":"registry","id":"registry"}';
test.each([
  ['no such path', {}, 'none'],
  ['a folder without records', {}, ''],
  ['no JSON', { 'a.json': 'no' }, 'a.json'],
  ['no UTF-8', { 'a.json': new Uint8Array([0xff]) }, 'a.json'],
  ['some other JSON', { 'a.json': '[]' }, 'a.json'],
  ['one record', { 'a.json': record }, 'a.json'],
  ['a list that holds something else', { 'a.json': `{"registry":${record},"updates":[{"id":"x"}]}` }, 'a.json'],
  ['a type that is none', { 'a.json': `{"registry":${record},"updates":[{"id":"x","type":"toString"}]}` }, 'a.json'],
])('%s is refused', async (_, content, name) => {
  const path = join(folderOf(content), name);
  expect(await validate('--baseline', path)).toEqual({
    code: 2,
    out: '',
    err: `accords: --baseline: “${path}” is neither the folder of a registry (it has no folder “records”) nor a file written by “accords export”.\n`,
  });
  expect(await cli(['validate', '--baseline', path], { LANG: 'ja_JP.UTF-8' })).toEqual({
    code: 2,
    out: '',
    err: `accords: --baseline の「${path}」は、台帳のフォルダー（records を含む）でも、accords export が書き出したファイルでもありません。\n`,
  });
});

test.each([
  ['cannot be parsed', 'type: update\ntype: update\n'],
  ['names no record', 'type: update\n'],
])('a folder with a file that %s is refused', async (_, text) => {
  const baseline = copied();
  writeFileSync(join(baseline, 'records/updates/a.yaml'), text);
  const { code, out, err } = await validate('--baseline', baseline);
  expect([code, out, /^accords: --baseline: “.*updates\/a\.yaml” cannot be read as a record, /.test(err)]).toEqual([
    2,
    '',
    true,
  ]);
});

test('a baseline is for registries of files that hold something', async () => {
  const empty = folderOf({});
  mkdirSync(join(empty, 'records'));
  expect(await validate('--registry', empty, '--baseline', fixtureFolder)).toEqual({
    code: 2,
    out: '',
    err: 'accords: --baseline needs a registry of files to compare. Give its folder with --registry.\n',
  });
  expect(await validate(join(fixtureFolder, 'records/updates'), '--baseline', fixtureFolder)).toEqual({
    code: 2,
    out: '',
    err: 'accords: --baseline compares the whole registry with a release. It cannot be used with paths.\n',
  });
});
