import { readdirSync, readFileSync } from 'node:fs';
import { vocabularies } from '@digital-accords/model/vocabularies';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file) && !file.includes('/generated/'));

const glossary = /<!-- glossary -->(.*?)<!-- end -->/s.exec(textOf('docs/codebook.md'))?.[1] ?? '';
const avoided = glossary
  .split('\n')
  .slice(3)
  .flatMap((row) => (row.split('|')[4] ?? '').split(','))
  .map((word) => word.trim())
  .filter((word) => word !== '');

/** Where people read words, and the words. */
function* shown(): Generator<readonly [place: string, text: string]> {
  for (const file of ['model', 'validator', 'cli'].flatMap((name) =>
    filesIn(`packages/${name}/src`, /(?<!\.test)\.ts$/),
  ))
    for (const [, , text = ''] of textOf(file).matchAll(/\b(?:ja|en):\s*(['"`])((?:\\.|(?!\1).)*)\1/gs))
      yield [file, text];
  for (const file of filesIn('schemas', /^schemas\/[\w-]+\.schema\.json$/))
    for (const [, text = ''] of textOf(file).matchAll(/"(?:title|description)": "((?:\\.|[^"])*)"/g))
      yield [file, text];
  for (const file of filesIn('schemas/ja', /\.yaml$/)) yield [file, textOf(file)];
  for (const { scheme, title, definition, terms } of Object.values(vocabularies))
    for (const texts of [title, definition, ...terms.flatMap(({ label, definition: own }) => [label, own])])
      for (const text of Object.values(texts)) yield [scheme, text];
}

/** Keys and parameters are no words, and some words only hold one that is avoided. */
const asRead = (text: string): string => text.replace(/\{[^}]*\}|\[[^\]]*\]|`[^`]*`|言葉|パーセント符号化/g, '');
const pattern = (word: string): RegExp => (/^\w/.test(word) ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(word));

test('people read the words of the glossary', () => {
  expect([avoided.length > 10, avoided.includes('葉')]).toEqual([true, true]);
  const found = [...shown()].flatMap(([place, text]) =>
    avoided.filter((word) => pattern(word).test(asRead(text))).map((word) => `${place}: ${word}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
