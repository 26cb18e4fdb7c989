import { readFileSync } from 'node:fs';
import { collectionOf } from '@digital-accords/model';
import { vocabularies } from '@digital-accords/model/vocabularies';
import { checkSchema, readSource } from '@digital-accords/validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-protocol/node';
import { cli } from '../cli.ts';
import { type Editor, startEditor } from './editor.ts';
import { mapping, root } from './workspace.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor(root.href, mapping);
});
afterAll(() => editor.close());

const example = (name: string): string => readFileSync(new URL(`examples/submission/${name}.yaml`, root), 'utf8');
const right = example('right');

/** Name of a file beside the examples, from which the first line of an example leads to the schema. None is written. */
const beside = (name: string): string => new URL(`examples/submission/${name}.yaml`, root).href;

const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.trimStart().startsWith(start));

test('after `kind: ` under `about` every term is offered, with what it means in both languages', async () => {
  const text = right.replace('kind: action-taken', 'kind: ');
  const uri = beside('completion');
  await editor.open(uri, text);
  const offered = await editor.complete(uri, { line: lineOf(text, 'kind: '), character: '    kind: '.length });
  const terms = vocabularies['update-kind'].terms.map(({ id, label, definition }) => [
    id,
    `${label.en}: ${definition.en.trim()} ${label.ja}：${definition.ja.trim()}`,
  ]);
  expect(offered.map(({ label, documentation }) => [label, documentation])).toEqual(terms);
});

test('a property is shown with its title and description, and its terms with theirs', async () => {
  const uri = beside('hover');
  await editor.open(uri, right);
  const hover = await editor.hover(uri, { line: lineOf(right, 'basis: '), character: '    ba'.length });
  const shown = MarkupContent.is(hover?.contents) ? hover.contents.value.split('\n\n') : [];
  expect(shown.slice(0, 3)).toEqual([
    '#### Basis',
    'What links the report to its subject. Leave it out if no evidence was found.',
    'Allowed Values:',
  ]);
  expect(shown[3]).toContain('* `cites`: Named in the text: The later text names');
});

/** Lines on which our own check of the schema finds something, from 0. */
function ours(text: string): readonly number[] {
  const read = readSource({ file: 'x.yaml', bytes: new TextEncoder().encode(text) });
  const checked = read.ok ? checkSchema(read.file) : read;
  return checked.ok ? [] : checked.diagnostics.map(({ line = 0 }) => line - 1);
}

async function theirs(name: string, text: string): Promise<readonly number[]> {
  return (await editor.open(beside(name), text)).map(({ range }) => range.start.line);
}

const template = (await cli(['new', 'update', 'updates/talks-held'])).out.replace(/.*\n/, right.replace(/\n.*/s, '\n'));

test.each<[string, string]>([
  ['right', right],
  // Its mistakes are none that a schema can find.
  ['wrong', example('wrong')],
  ['unknown-term', right.replace('same-object', 'same-objects')],
  ['missing-property', right.replace('    basis: same-object\n', '')],
  ['wrong-id', right.replace('id: updates/', 'id: update/')],
  ['empty-text', right.replace(/ja: 第2回.*/, 'ja: ""')],
  ['no-day', right.replace('read: 2026-11-23', 'read: yesterday')],
  ['unknown-kind', right.replace('kind: link', 'kind: lnik')],
  ['wrong-type', right.replace('reviewed: 2026-11-23', 'reviewed: 5')],
  ['no-https', right.replace('https://', 'ftp://')],
])('the editor and the validator find mistakes on the same lines: %s', async (name, text) => {
  expect(await theirs(name, text)).toEqual(ours(text));
});

test('a template that is not filled in: the editor marks each line, and the validator counts from the first', async () => {
  const [first, ...others] = await theirs('not-filled-in', template);
  expect([ours(template), others.length]).toEqual([[first], 8]);
});

test('a text of the wrong form is answered by an example, not by a regular expression', async () => {
  const found = await editor.open(beside('form'), right.replace('id: updates/', 'id: update/'));
  const id = 'updates/ukri-jst-semiconductor-call';
  expect(found.map(({ message }) => message)).toEqual([`Write it like “${id}”. 「${id}」のように書いてください。`]);
});

test('where the editor differs, the validator knows more', async () => {
  const noSuchDay = right.replace(/read: .*/, 'read: 2026-02-30');
  const misspelt = right.replace('title:', 'titel:');
  expect([await theirs('no-such-day', noSuchDay), ours(noSuchDay)]).toEqual([[], [lineOf(right, 'read:')]]);
  // The editor also reports the property that is missing because it is misspelt, at the beginning of the record.
  expect([await theirs('misspelt', misspelt), ours(misspelt)]).toEqual([[1, 3], [3]]);
});

test.each(Object.entries(collectionOf))(
  'without such a line, the workspace leads to the schema: %s',
  async (type, name) => {
    const uri = new URL(`packages/data/records/${name}/a/none.yaml`, root).href;
    const found = await editor.open(uri, `type: other\n`);
    const schema = new URL(`packages/model/schemas/editor/${type}.schema.json`, root).href;
    expect(new Set(found.map(({ data }) => JSON.stringify(data?.schemaUri)))).toEqual(
      new Set([JSON.stringify([schema])]),
    );
    expect(found.map(({ message }) => message)).toContain(`Value must be "${type}".`);
  },
);
