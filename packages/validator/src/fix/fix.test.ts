import { expect, test } from 'vitest';
import { files as example } from '../../test/example-files.ts';
import { meeting, sharing } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { checkFiles } from '../check/check-files.ts';
import { fix } from './fix.ts';

const run = (texts: Readonly<Record<string, string>>) =>
  checkFiles({
    files: Object.entries(texts).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
    unreadable: [],
    sources,
    coding: () => [],
    today: '2026-01-31',
  });

/** Texts after all fixes of one run. */
function mended(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { diagnostics, texts: checked } = run(texts);
  return { ...texts, ...Object.fromEntries(fix(diagnostics, checked).files) };
}

const replace = (path: string, ...changes: readonly (readonly [string, string])[]) => ({
  ...example,
  [path]: changes.reduce((text, [from, to]) => text.replace(from, to), example[path] ?? ''),
});

test.each<[string, string, readonly (readonly [string, string])[]]>([
  ['a quote whose leaf moved', sharing, [['leaf: 1/a', 'leaf: 1/b # where it stood']]],
  ['a quote whose leaf is gone', sharing, [['leaf: 1/a', 'leaf: "9/z"']]],
  ['a quote with characters that cannot be seen', sharing, [['exact: 情報を毎年', 'exact: 情報を\u200b毎年']]],
  ['a misspelt term, in single quotes', meeting, [['kind: action-taken', "kind: 'action-takn'"]]],
  ['a day in another form', meeting, [["reviewed: '2026-01-15'", 'reviewed: 令和8年1月15日 # today']]],
  ['a date in another form', meeting, [['edtf: ../2024-01-31', 'edtf: 2024/1/31']]],
  ['a date in words', meeting, [['edtf: ../2024-01-31', 'edtf: 令和6年1月']]],
  ['a misspelt key', meeting, [['evidence:', 'evidense: # shows it']]],
])('%s is mended, and comments and layout stay', (_, path, changes) => {
  const broken = replace(path, ...changes);
  const once = mended(broken);
  expect(run(once).diagnostics.filter(({ file }) => file === path)).toEqual([]);
  expect(mended(once)).toEqual(once);
  const [[, to] = ['', '']] = changes;
  const comment = /#.*$/.exec(to)?.[0] ?? '';
  expect(once[path]?.includes(comment)).toBe(true);
  const lines = (text = '') => text.split('\n').length;
  expect(lines(once[path])).toBe(lines(broken[path]));
});

test('only the place that is wrong changes, byte for byte', () => {
  const broken = replace(
    sharing,
    ['leaf: 1/a', 'leaf: "9/z"   # moved'],
    ['ja: 情報の共有', 'ja: "情報の⽇\u200b共有"'],
  );
  expect(mended(broken)[sharing]).toBe(
    replace(sharing, ['leaf: 1/a', 'leaf: "1/a"   # moved'], ['ja: 情報の共有', 'ja: "情報の日共有"'])[sharing],
  );
});

test.each([
  ['full-width, in a block', 'exact: |\n      情報を毎年共有する 。\n'],
  ['folded, with a comment', 'exact: >- # copied\n      情報を毎年\n      共有する。\n'],
  ['over two lines', 'exact: 情報を毎年\n      共有する。\n'],
  ['in single quotes', "exact: '「情報を毎年共有する。」'\n"],
])('a pasted quote is mended, whatever its style: %s', (_, written) => {
  const once = mended(replace(sharing, ['exact: 情報を毎年共有する。\n', written]));
  expect(run(once).diagnostics.filter(({ file }) => file === sharing)).toEqual([]);
});

test('what was changed is told', () => {
  const broken = replace(sharing, ['exact: 情報を毎年共有する。', 'exact: 情報を 毎年 共有する。']);
  const { diagnostics, texts } = run(broken);
  expect(fix(diagnostics, texts).fixes).toEqual([
    {
      file: sharing,
      line: 13,
      column: 12,
      ruleId: 'quote-verbatim',
      from: '情報を 毎年 共有する。',
      to: '"情報を毎年共有する。"',
    },
  ]);
});

test('what has several remedies, or none, is left to people', () => {
  const broken = replace(
    meeting,
    ['memo-2024/sharing', 'memo-2024/sharng'],
    ["reviewed: '2026-01-15'", "reviewed: '2027-01-15'"],
  );
  expect(mended(broken)).toEqual(broken);
});

/** The kind: an edit that loses what it does not touch. Two keys get one name, or words are joined. */
test('two keys that would get one name are left to people', () => {
  const broken = replace(meeting, ['title:', 'titel:\n  ja: あ\n  en: b\ntitlee:']);
  expect(mended(broken)).toEqual(broken);
});

test('a separator becomes a space, as it stands and as an escape', () => {
  const broken = replace(sharing, ['ja: 情報の共有', 'ja: "情報の\t共有"']);
  expect(mended(broken)[sharing]).toBe(replace(sharing, ['ja: 情報の共有', 'ja: "情報の 共有"'])[sharing]);
});

test('a JSON file stays JSON', () => {
  const text = '{ "type": "organisation", "id": "organisations/a", "kind": "stat", "names": [] }\n';
  const { diagnostics, texts } = run({ 'records/organisations/a.json': text });
  expect([...fix(diagnostics, texts).files.values()]).toEqual([text.replace('"stat"', '"state"')]);
});
