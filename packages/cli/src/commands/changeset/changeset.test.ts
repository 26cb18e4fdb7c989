import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureFolder } from '../../../test/fixture.ts';
import { commit } from '../../../test/git.ts';

const began = 'packages/data/records/updates/sharing-began.yaml';
let root: string;
const run = (...args: readonly string[]) => cli(['changeset', ...args], {}, root);

beforeEach(() => {
  root = folderOf({});
  cpSync(fixtureFolder, join(root, 'packages/data'), { recursive: true });
  for (const file of ['schemas/defs.schema.json', 'schemas/vocabularies/horizon.yaml'])
    cpSync(new URL(`../../../../../${file}`, import.meta.url), join(root, file));
  cpSync(new URL('../../../../../.changeset/config.json', import.meta.url), join(root, '.changeset/config.json'));
});

afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

test('a changeset states the step for each package and what changed, and then suffices', async () => {
  commit(root, '@digital-accords/data@1.0.0');
  edit(began, (text) => text.replace('kind: started', 'kind: completed'));
  expect(await run('--check')).toEqual({
    code: 1,
    out: '',
    err: 'accords: The changes need a step of patch, and the changesets give none. Write one with accords changeset.\n',
  });
  edit('schemas/vocabularies/horizon.yaml', (text) => text.replace('id: ongoing', 'id: enduring'));
  expect(await run()).toEqual({ code: 0, out: 'Wrote .changeset/updates-sharing-began.md (major).\n', err: '' });
  expect(readFileSync(join(root, '.changeset/updates-sharing-began.md'), 'utf8')).toBe(`---
"@digital-accords/data": major
"@digital-accords/model": major
"@digital-accords/validator": major
---

- Changed / 変更: Sharing of information began / 情報共有の開始 (<code>updates/sharing-began</code>): About / 対象
- Status changes with these records / 状態の変化: <code>memo-2024/information-sharing</code>
- Vocabularies / 語彙: <code>horizon/ongoing</code> removed (major)
- Vocabularies / 語彙: <code>horizon/enduring</code> added (minor)
`);
  expect(await run('--check')).toEqual({ code: 0, out: 'The changesets suffice (needed: major).\n', err: '' });
});

test('an id of the last release that is gone is refused, whatever a changeset says', async () => {
  commit(root, '@digital-accords/data@1.0.0');
  rmSync(join(root, began));
  writeFileSync(join(root, '.changeset/x.md'), '---\n"@digital-accords/data": major\n---\n\nText.\n');
  const refused = {
    code: 1,
    out: '',
    err: 'accords: Released ids are gone: updates/sharing-began. Do not remove a record: withdraw or redirect it with a lifecycle.\n',
  };
  expect([await run('--check'), await run()]).toEqual([refused, refused]);
});

test('without a difference, or without a release, there is nothing to write', async () => {
  expect(await run('--check')).toEqual({
    code: 0,
    out: 'There is no release yet, so there is nothing to compare with.\n',
    err: '',
  });
  expect((await run()).code).toBe(2);
  commit(root, '@digital-accords/data@1.0.0');
  expect((await run()).out).toBe('Nothing differs in meaning: no changeset is needed.\n');
});

test('the last release is the one of the greatest version', async () => {
  commit(root, '@digital-accords/data@1.9.0');
  edit(began, (text) => text.replace('kind: started', 'kind: completed'));
  commit(root, '@digital-accords/data@1.10.0');
  expect((await run('--check')).out).toBe('The changesets suffice (needed: none).\n');
});

const read = (name: string): string => readFileSync(join(root, '.changeset', `${name}.md`), 'utf8');

test('a changeset says what changesets that are not released yet do not say', async () => {
  commit(root, '@digital-accords/data@1.0.0');
  edit(began, (text) => text.replace('kind: started', 'kind: completed'));
  await run();
  const first = read('updates-sharing-began');
  const meeting = 'packages/data/records/updates/meeting.yaml';
  edit(meeting, (text) => text.replace('en: Meeting of', 'en: A meeting of'));
  expect(await run()).toEqual({ code: 0, out: 'Wrote .changeset/updates-meeting.md (patch).\n', err: '' });
  expect([read('updates-sharing-began'), read('updates-meeting')]).toEqual([
    first,
    `---
"@digital-accords/data": patch
---

- Changed / 変更: A meeting of the year before / 前年の会合 (<code>updates/meeting</code>): Title / 題名
`,
  ]);
  expect((await run()).out).toBe('Changesets that are not released yet say all of this: there is nothing to write.\n');
});

test('of a record that changed again, the fields that no changeset names are said', async () => {
  commit(root, '@digital-accords/data@1.0.0');
  edit(began, (text) => text.replace('kind: started', 'kind: completed'));
  await run();
  writeFileSync(join(root, '.changeset/mine.md'), read('updates-sharing-began'));
  rmSync(join(root, '.changeset/updates-sharing-began.md'));
  edit(began, (text) => text.replace('en: Sharing of information began', 'en: Sharing began'));
  await run();
  expect(read('updates-sharing-began')).toContain('(<code>updates/sharing-began</code>): Title / 題名\n');
});

test('a step that was understated is given, with all that it is for', async () => {
  commit(root, '@digital-accords/data@1.0.0');
  const withdrawn = 'lifecycle:\n  state: withdrawn\n  day: "2026-01-20"\n  reason:\n    ja: 誤り\n    en: Wrong\n';
  edit(began, (text) => `${text.trimEnd()}\n${withdrawn}`);
  await run();
  edit('.changeset/updates-sharing-began.md', (text) => text.replace('minor', 'patch'));
  expect(await run()).toEqual({ code: 0, out: 'Wrote .changeset/updates-sharing-began.md (minor).\n', err: '' });
  expect((await run('--check')).code).toBe(0);
});
