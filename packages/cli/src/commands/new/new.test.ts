import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchema, readSource } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';

const ids = {
  agreement: 'a-b-2024',
  'coding-report': 'coding-reports/a-b-2024',
  commitment: 'a-b-2024/talks',
  document: 'documents/a-b-2024',
  event: 'events/signing',
  instrument: 'instruments/treaty',
  organisation: 'organisations/one',
  pillar: 'a-b-2024/pillars/research',
  registry: 'registry',
  update: 'updates/talks-held',
};

/** What the schema says of a text: message, JSON Pointer and, if it counts, the number. */
function found(text: string): readonly string[] {
  const read = readSource({ file: 'new.yaml', bytes: new TextEncoder().encode(text) });
  if (!read.ok) return read.diagnostics.map(({ messageId }) => `unreadable: ${messageId}`);
  const checked = checkSchema(read.file);
  return checked.ok
    ? []
    : checked.diagnostics.map(({ messageId, pointer, params }) =>
        [messageId, pointer, params['count'] ?? []].flat().join(' '),
      );
}

test('an update that is not filled in: its empty values are counted', async () => {
  const { code, out } = await cli(['new', 'update', ids.update]);
  expect([code, found(out)]).toEqual([0, ['unfilled /title/ja 9']]);
});

test.each(Object.entries(ids))('a template of type %s lacks nothing and has nothing unknown', async (type, id) => {
  const { code, out, err } = await cli(['new', type, id]);
  expect([code, err]).toEqual([0, '']);
  const [required = '', optional = ''] = out.split(/\n\n# .*\n/);
  const used = `${required}\n${optional.replace(/^# /gm, '')}`;
  for (const text of [out, used]) {
    const empties = text.split('\n').filter((line) => /^[^#]*""/.test(line)).length;
    const mistakes = found(text).filter((one) => !/^(repeated|constant) /.test(one));
    const unfilled = empties > 2 ? [expect.stringMatching(new RegExp(`^unfilled .* ${empties}$`))] : [];
    expect(mistakes).toEqual(empties > 2 ? unfilled : Array.from({ length: empties }, () => expect.any(String)));
  }
});

test('a template is written whole, and never over a file', async () => {
  const folder = folderOf({});
  const file = join(folder, 'mine.yaml');
  expect(await cli(['new', 'update', ids.update, '--out', file])).toEqual({
    code: 0,
    out: '',
    err: `Wrote a template to ${file}. Fill in its empty values, then check it: accords validate ${file}\n`,
  });
  const text = readFileSync(file, 'utf8');
  const refused = {
    code: 2,
    out: '',
    err: `accords: “${file}” already exists and is not overwritten. Choose another name.\n`,
  };
  expect(await cli(['new', 'event', ids.event, '--out', file])).toEqual(refused);
  expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['mine.yaml'], text]);
  expect((await cli(['new', 'update', ids.update, '--out', folder])).code).toBe(2);
  expect((await cli(['new', 'update', ids.update, '--out', join(folder, 'none', 'x.yaml')])).err).toContain(
    'cannot be written',
  );
});

test.each<[readonly string[], string]>([
  [['comitment', 'a/b'], 'There is no record type “comitment”. Did you mean commitment?'],
  [['updates', 'updates/x', '--lang', 'ja'], '「updates」という記録の種別はありません。もしかして：update（報告）'],
  [
    ['law', 'laws/x'],
    'There is no record type “law”. The types are agreement, coding-report, commitment, document, event (Meeting or signing), instrument, organisation, pillar, registry, update (Report).',
  ],
  [
    ['update', 'talks-held'],
    '“talks-held” does not have the form of an id of type update (Report). Did you mean updates/talks-held?',
  ],
  [
    ['commitment', 'Talks', '--lang', 'ja'],
    '「Talks」は commitment（コミットメント）の id の形ではありません。id の例：jp-gb-digital-partnership-2022/open-ran-joint-research',
  ],
  [['agreement', 'updates'], 'The last word of the id “updates” is reserved. Use another word.'],
  [
    ['commitment', 'memo-2024/as-of', '--lang', 'ja'],
    'id「memo-2024/as-of」の末尾の語は予約されています。末尾を別の語にしてください。',
  ],
  [['registry', 'mine'], '“mine” does not have the form of an id of type registry. Example of an id: registry'],
  [['agreement', 'a'.repeat(81)], `“${'a'.repeat(81)}” is too long. An id has at most 80 characters.`],
  [['update'], 'The argument “id” is missing. For help: accords new --help'],
])('wrong use of %j ends with 2 and one sentence', async (args, sentence) => {
  expect(await cli(['new', ...args])).toEqual({ code: 2, out: '', err: `accords: ${sentence}\n` });
});

test('in Japanese, titles and descriptions are Japanese, and so is the schema that editors find', async () => {
  const { out } = await cli(['new', 'update', ids.update, '--lang', 'ja']);
  const [schema, title] = out.split('\n');
  expect([schema, title]).toEqual([
    expect.stringMatching(/schemas\/ja\/editor\/update\.schema\.json$/),
    '# 報告：あることのその後を伝える、日付のある報告（codebook §6、PROV）。報告がコミットメントを書き換えることはない。',
  ]);
  const notes = out.split('\n').flatMap((line) => /# ([^#]+)$/.exec(line)?.[1] ?? []);
  expect(notes.slice(1).filter((note) => !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(note))).toEqual([
    '    - ""',
  ]);
});
