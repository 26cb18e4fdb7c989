import { expect, test } from 'vitest';
import { readYamlTree } from './yaml.ts';

/**
 * The kind: a character that a keyboard or a word processor gives in place of a sign of YAML's structure. It occurs before
 * a key (indentation, list), after it (colon, blank after the colon), at a comment and at the sign of a block. The parser
 * stops at a later line that is right, or reads a text where structure was meant.
 */
const blank = (code: string, start: number) => alike('look-alike-blank', { code }, start);
const sign = (character: string, code: string, meant: string, start: number) =>
  alike('look-alike', { character, code, sign: meant }, start);
const alike = (messageId: string, params: object, start: number) => ({
  ruleId: 'yaml-syntax',
  severity: 'error',
  messageId,
  params,
  span: { start, end: start + 1 },
  related: [],
});

test.each([
  ['type：update\nid: x\n', [sign('：', 'U+FF1A', ':', 4)]],
  ['id: x\ntype ：update\nabout: y\n', [sign('：', 'U+FF1A', ':', 11)]],
  ['type: x\ntitle：\n  ja: あ\n  en: b\nid: y\n', [sign('：', 'U+FF1A', ':', 13)]],
  ['title:\n　ja: あ\n  en: b\n', [blank('U+3000', 7)]],
  ['title:\n  ja: あ\n\u00a0 en: b\n', [blank('U+00A0', 15)]],
  ['title:\n  ja: あ\n　en: b\n', [blank('U+3000', 15)]],
  ['about:\n  － id: x\n    kind: y\n', [sign('－', 'U+FF0D', '-', 9)]],
  ['actors:\n  － organisations/x\n', [sign('－', 'U+FF0D', '-', 10)]],
  ['actors:\n  -　organisations/x\n  - y\n', [blank('U+3000', 11)]],
  ['＃ comment\ntype: update\n', [sign('＃', 'U+FF03', '#', 0)]],
  ['title:\n  ja:　あ\n  en: b\n', [blank('U+3000', 12)]],
  ['title:\n  ja：あ\n  en：b\n', [sign('：', 'U+FF1A', ':', 11)]],
  ['ja: ｜\n  あ\nen: b\n', [sign('｜', 'U+FF5C', '|', 4)]],
])('%j', (text, problems) => {
  const read = readYamlTree(text);
  expect(read.ok ? [] : read.problems).toEqual(problems);
});

test.each([
  'ja: 注：第一\n',
  'ja: "research：第一"\n',
  'ja: |\n  research：第一\n  － 第二\n　第三\n',
  'ja: |\n  research：第一\n\n  　第二\nen: b\n',
  'ja: 第一\n  　第二\n',
  'ja: －5\n',
  '- IEEE：標準\n',
])('%j is as it seems to be', (text) => {
  expect(readYamlTree(text)).toMatchObject(text.includes('\n　') ? { ok: false } : { ok: true });
});

test('what is wrong elsewhere is said of itself', () => {
  const read = readYamlTree('ja: "a\nen: b\ntype：update\n');
  expect(read.ok ? [] : read.problems.map(({ messageId }) => messageId)).not.toContain('look-alike');
});
