import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MessageTemplate, NameReference } from '../diagnostic/diagnostic.ts';
import { rules } from '../generated/rules/rules.ts';
import { words } from '../generated/rules/words.ts';
import { nameOf } from '../words/names.ts';
import { ruleBook } from './rule-book.ts';

const templates = ruleBook.flatMap(({ id, description, messages }) => [
  { name: id, template: description },
  ...Object.entries(messages).map(([messageId, template]) => ({ name: `${id} ${messageId}`, template })),
]);

test('ids of rules and messages are in kebab case, and unique', () => {
  const ids = ruleBook.map(({ id }) => id);
  expect(
    [...ids, ...ruleBook.flatMap(({ messages }) => Object.keys(messages))].filter(
      (id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id),
    ),
  ).toEqual([]);
  expect([...new Set(ids)]).toEqual(ids);
});

test('rules are listed by id', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});

test('beside each rule on records stand its words and its test, and no rule is left out', () => {
  const names = readdirSync(new URL('../rules', import.meta.url));
  const ofRules = names.flatMap((name) => /^([a-z-]+)\.ts$/.exec(name)?.[1] ?? []).sort();
  expect(ofRules).toEqual(rules.map(({ id }) => id));
  const beside = ofRules.flatMap((id) => [`${id}.words.ts`, `${id}.test.ts`]);
  expect(beside.filter((name) => !names.includes(name))).toEqual([]);
});

test('there are words for every rule, and for nothing else', () => {
  expect(ruleBook.map(({ id }) => id).sort()).toEqual(Object.keys(words).sort());
});

test('every sentence is written in both languages', () => {
  expect(
    templates.filter(({ template }) => !/\p{sc=Hiragana}/u.test(template.ja) || !/[A-Za-z].*[.]$/.test(template.en)),
  ).toEqual([]);
});

test('both languages name the same parameters', () => {
  expect(templates.filter(({ template }) => namesIn(template, 'ja').join() !== namesIn(template, 'en').join())).toEqual(
    [],
  );
});

test('fields and terms that sentences name exist, and both languages name the same', () => {
  const all = [
    ...templates,
    ...ruleBook.flatMap(({ id, documentation }) =>
      documentation ? [{ name: `${id} why`, template: documentation.why }] : [],
    ),
  ];
  const wrong = all.filter(({ template }) => {
    const [ja, en] = [referencesIn(template.ja), referencesIn(template.en)];
    const unnamed = ja.filter((reference) => nameOf(reference, 'ja', true).startsWith('「'));
    return unnamed.length > 0 || JSON.stringify(ja) !== JSON.stringify(en);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** Each once, sorted. */
function referencesIn(text: string): readonly NameReference[] {
  const found = [...text.matchAll(/\[([\w-]+)([./])([^\]\s]+)\]/g)].map(
    ([, first, separator, rest]) => `${first}${separator}${rest}`,
  );
  return [...new Set(found)].sort().map((one) => (/^[a-z-]+\./.test(one) ? { field: one } : { term: one }));
}

function namesIn(template: MessageTemplate, language: keyof MessageTemplate): readonly string[] {
  return [...new Set([...template[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}
