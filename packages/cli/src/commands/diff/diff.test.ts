import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { releaseLeaves } from '@digital-accords/model';
import { releaseRecords } from '@digital-accords/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureContext, fixtureFolder } from '../../../test/fixture.ts';
import { commit } from '../../../test/git.ts';
import { tarOf } from '../../../test/tar.ts';
import { openRegistry } from '../../registry/open.ts';
import { markdownStyle } from './style.ts';

const root = folderOf({});
const [before, after] = [join(root, 'before'), join(root, 'after')];
const sharing = 'records/commitments/memo-2024/information-sharing.yaml';
const began = 'records/updates/sharing-began.yaml';

function edit(file: string, change: (text: string) => string): void {
  const path = join(after, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

beforeAll(() => {
  for (const folder of [before, after]) cpSync(fixtureFolder, folder, { recursive: true });
  edit(sharing, (text) => text.replace('en: Sharing of information\n', 'en: Yearly sharing of information\n'));
  edit(began, (text) => text.replace('kind: started', 'kind: completed'));
  edit('records/updates/meeting.yaml', (text) => {
    const lifecycle = 'lifecycle:\n  state: withdrawn\n  day: "2026-01-20"\n  reason:\n    ja: 誤り\n    en: Wrong\n';
    return `${text.trimEnd()}\n${lifecycle}`;
  });
});

afterAll(() => rmSync(root, { recursive: true }));

test('two folders, field by field, with the effect on status', async () => {
  const { code, out } = await cli(['diff', before, after]);
  expect([code, out.split('\n\n').slice(1)]).toEqual([
    0,
    [
      `Changed: 2
  Yearly sharing of information memo-2024/information-sharing
      Title › English: [-Sharing-]{+Yearly sharing+} of information
  Sharing of information began updates/sharing-began
      About 1 › Kind: [-Started-] → {+Completed+}`,
      `Withdrawn: 1
  Meeting of the year before updates/meeting
      Life cycle: {+State: Withdrawn; Day: 2026-01-20; Reason: Wrong+}`,
      expect.stringMatching(/^Effect on status: 1\n {2}memo-2024\/information-sharing /),
      expect.stringMatching(/^Effect on coverage: 1\n {2}documents\/memo \[-100%-\] → \{\+80%\+\}$/),
      expect.stringMatching(/^Records with errors/),
      'Vocabularies and schemas were not compared: both sides do not have them in one form.',
      'Least step of the version: minor\n',
    ],
  ]);
});

test('in Japanese', async () => {
  const { out } = await cli(['diff', before, after, '--lang', 'ja']);
  expect(out).toContain('変更 2件\n');
  expect(out).toContain('      対象 1 › 報告の種別：[-開始-] → {+完了+}\n');
});

test('as data', async () => {
  const { out } = await cli(['diff', before, after, '--json']);
  const { bump, added, withdrawn, status } = JSON.parse(out);
  expect([bump, added, withdrawn[0].id, status]).toEqual([
    'minor',
    [],
    'updates/meeting',
    [
      {
        id: 'memo-2024/information-sharing',
        before: { state: 'active', flags: [] },
        after: { state: 'delivering', flags: [] },
      },
    ],
  ]);
});

test('in Markdown, no text of a record becomes mark-up', async () => {
  const { out } = await cli(['diff', before, after, '--format', 'markdown']);
  expect(out).toContain('### Changed: 2\n');
  expect(out).toContain('  - Title › English: <del>Sharing</del><ins>Yearly sharing</ins> of information\n');
  for (const write of [markdownStyle.text, markdownStyle.code, markdownStyle.before, markdownStyle.after])
    expect(write('@team <b>')).toContain('&#64;&#8203;team &#60;b&#62;');
});

describe('every form of a registry', () => {
  const same = {
    added: [],
    changed: [],
    withdrawn: [],
    redirected: [],
    restored: [],
    gone: [],
    status: [],
    coverage: [],
    bump: 'none',
  };
  const forms = ['exported.json', 'alone', 'packed.tgz', 'tagged'].map((name) => join(root, name));
  const [exported = '', alone = '', packed = '', tagged = ''] = forms;

  beforeAll(async () => {
    writeFileSync(exported, (await cli(['export', '--registry', before])).out);
    cpSync(join(before, 'records'), alone, { recursive: true });
    const { registry, placedTexts } = openRegistry(new Map([['registry', before]]), fixtureContext);
    const archive = tarOf({
      'package/package.json': '{"dependencies":{}}',
      ...Object.fromEntries(
        Array.from(releaseRecords(registry.byId.values()), ([file, text]) => [
          `package/dist/authored/${file}.gz`,
          gzipSync(text),
        ]),
      ),
      'package/dist/authored/leaves.ndjson.gz': gzipSync(
        [...placedTexts.values()].map((placedText) => `${JSON.stringify(releaseLeaves(placedText))}\n`).join(''),
      ),
    });
    writeFileSync(packed, gzipSync(archive));
    cpSync(before, tagged, { recursive: true });
    commit(tagged, 'v1');
  });

  test.each([
    ['an export', exported],
    ['records alone', alone],
  ])('%s', async (_, form) => {
    const { versions: __, ...diff } = JSON.parse((await cli(['diff', before, form, '--json'])).out);
    expect(diff).toEqual(same);
  });

  test('a packed data package', async () => {
    const { changed, added, gone, bump } = JSON.parse((await cli(['diff', packed, after, '--json'])).out);
    expect([bump, changed.length, added, gone]).toEqual(['minor', 2, [], []]);
  });

  test('a Git reference', async () => {
    const { versions: _, ...diff } = JSON.parse((await cli(['diff', 'v1', before, '--json'], {}, tagged)).out);
    expect(diff).toEqual(same);
  });
});

test.each([
  ['nothing', 'is no folder of records'],
  ['--help-me', 'There is no option'],
])('“%s” is refused', async (name, sentence) => {
  const { code, err } = await cli(['diff', name, after]);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('without a network, a published version is refused with the answer of npm', async () => {
  const before = process.env['npm_config_registry'];
  process.env['npm_config_registry'] = 'http://127.0.0.1:9/';
  const refused = await Promise.all(
    ['1.0.0', 'npm:@digital-accords/data@1.0.0'].map((name) => cli(['diff', name, after])),
  );
  if (before === undefined) delete process.env['npm_config_registry'];
  else process.env['npm_config_registry'] = before;
  const sentence =
    'accords: npm cannot get @digital-accords/data@1.0.0 (npm answered ECONNREFUSED). Check the network, or name a folder, a file or a Git reference.\n';
  expect(refused).toEqual([1, 2].map(() => ({ code: 2, out: '', err: sentence })));
});

test('a record that cannot be read is not taken for one that is gone', async () => {
  const broken = join(root, 'broken');
  cpSync(before, broken, { recursive: true });
  writeFileSync(join(broken, began), 'type: [update\n');
  const { bump, gone, versions } = JSON.parse((await cli(['diff', before, broken, '--json'])).out);
  expect([bump, gone, versions[1].unread]).toEqual(['none', [], ['updates/sharing-began']]);
});
