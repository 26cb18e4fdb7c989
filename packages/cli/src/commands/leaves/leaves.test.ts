import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';

const memo = '# 覚書\n\n両者は会った。 # 合意した。\n\n問合せ先 03-0000-0000\n';
const folder = folderOf({
  'memo.md': memo,
  'empty.txt': ' \n',
  'latin.txt': new Uint8Array([0xe9, 0x0a]),
});
const leaves = (...args: readonly string[]) => cli(['leaves', ...args], {}, folder);

test('the passages of a text, to be coded: texts stand in comments, contact details do not', async () => {
  expect(await leaves('memo.md')).toEqual({
    code: 0,
    out: `sha256: ${createHash('sha256').update(memo).digest('hex')}
profile: markdown
leaves:
  # 覚書
  - leaf: title
    begins: 覚書
  # 両者は会った。
  - leaf: 1/s1
    begins: 両者は会った。
  # # 合意した。
  - leaf: 1/s2
    begins: "# 合意した。"
  - leaf: "2"
    begins: ■■■■■■■■■■■■
    redacted: true
`,
    err: '',
  });
});

test('the profile can be chosen, and the passages read as data', async () => {
  const { profile, leaves: cut } = JSON.parse((await leaves('memo.md', '--profile', 'web-text', '--json')).out);
  expect([profile, cut.at(-1)]).toEqual([
    'web-text',
    { leaf: expect.any(String), kind: expect.any(String), line: 5, redacted: true },
  ]);
});

test.each([
  ['empty.txt', '“empty.txt” contains no text.'],
  ['latin.txt', '“latin.txt” is not UTF-8. Save it as UTF-8.'],
  ['none.txt', '“none.txt” cannot be read.'],
])('%s is refused', async (file, sentence) => {
  expect(await leaves(file)).toEqual({ code: 2, out: '', err: `accords: ${sentence}\n` });
});

test('a text belongs to a document alone, and its folder is never written over', async () => {
  const made = (type: string, id: string) => cli(['new', type, id, '--text', 'memo.md', '--out', 'work'], {}, folder);
  expect((await made('event', 'events/x')).err).toBe('accords: --text can be used for the type document only.\n');
  expect([(await made('document', 'documents/x')).code, (await made('document', 'documents/x')).err]).toEqual([
    0,
    'accords: “work” already exists and is not overwritten. Give another folder with --out.\n',
  ]);
  expect((await cli(['validate', join(folder, 'work')])).code).toBe(1);
});
