import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ruleBook } from '../reference/rule-book.ts';
import { jsonReport } from './json.ts';
import { jsonText } from './json-text.ts';
import { type Palette, plain } from './palette.ts';
import { pretty } from './pretty.ts';

const misspelt: Diagnostic = {
  ruleId: 'reference',
  messageId: 'missing',
  params: { id: 'memo-2024/協力', types: [{ type: 'agreement' }, { type: 'pillar' }] },
  severity: 'error',
  file: 'records/b.yaml',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 19,
  pointer: '/about/0/id',
  related: [{ file: 'a.yaml', line: 1, column: 5, endLine: 1, endColumn: 9 }],
  suggestions: ['memo-2024/a', 'memo-2024/b', 'memo-2024/c', 'memo-2024/d'],
};
const whole: Diagnostic = {
  ruleId: 'file-unreadable',
  messageId: 'missing',
  params: { name: 'x\u001b.yaml' },
  severity: 'warning',
  file: 'x\u001b.yaml',
  related: [],
  suggestions: [],
};
const sources = new Map([['records/b.yaml', 'type: update\r\nabout:\r\n- id: memo-2024/協力 # 注\r\n']]);
const options = { palette: plain, width: 80, sources };

test('findings in English, with the place marked and the totals last', () => {
  expect(pretty({ diagnostics: [misspelt, whole], files: 2 }, { ...options, lang: 'en' })).toBe(
    `records/b.yaml:3:7 error There is no record “memo-2024/協力” (expected: \`agreement\`, \`pillar\`). Correct the spelling of the id, or add that record. [reference]
  3 | - id: memo-2024/協力 # 注
    |       ^^^^^^^^^^^^^^
  Did you mean memo-2024/a or memo-2024/b or memo-2024/c?
  See also a.yaml:1:5

x\\u{1b}.yaml warning “x\\u{1b}.yaml” does not exist. Check the spelling of the path and, if it is a link, where it leads. [file-unreadable]

1 error, 1 warning in 2 files`,
  );
});

test('findings in Japanese', () => {
  expect(pretty({ diagnostics: [misspelt], files: 1 }, { ...options, lang: 'ja' })).toBe(
    `records/b.yaml:3:7 エラー 「memo-2024/協力」という記録はありません（記録の種別：合意文書（agreement）、柱（pillar））。綴りを直すか、その記録を追加してください。 [reference]
  3 | - id: memo-2024/協力 # 注
    |       ^^^^^^^^^^^^^^
  もしかして：memo-2024/a、memo-2024/b、memo-2024/c
  関連する箇所：a.yaml:1:5

エラー1件、警告0件（検査したファイル：1件）`,
  );
});

test('nothing found is said as well', () => {
  expect(pretty({ diagnostics: [], files: 3 }, { ...options, lang: 'en' })).toBe('0 errors, 0 warnings in 3 files');
});

test('colour is that of the palette', () => {
  const paint = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const palette: Palette = { error: paint('e'), warning: paint('w'), place: paint('p'), aside: paint('a') };
  expect(pretty({ diagnostics: [whole], files: 1 }, { ...options, palette, lang: 'ja' })).toBe(
    `<p>x\\u{1b}.yaml</p> <w>警告</w> 「x\\u{1b}.yaml」が見つかりません。パスの綴りを確かめてください。リンクであれば、その行き先も確かめてください。 <a>[file-unreadable]</a>

<w>エラー0件、警告1件（検査したファイル：1件）</w>`,
  );
});

test('a place that runs over lines is marked to the end of its first', () => {
  const text = pretty(
    { diagnostics: [{ ...misspelt, line: 1, related: [], suggestions: [] }], files: 1 },
    { ...options, lang: 'en' },
  );
  expect(text.split('\n').slice(1, 3)).toEqual(['  1 | type: update', '    |       ^^^^^^']);
});

test.each([
  [
    'ja',
    '「memo-2024/協力」という記録はありません（記録の種別：合意文書（agreement）、柱（pillar））。綴りを直すか、その記録を追加してください。',
  ],
  [
    'en',
    'There is no record “memo-2024/協力” (expected: `agreement`, `pillar`). Correct the spelling of the id, or add that record.',
  ],
] as const)('a report for machines has each finding in words (%s), and the totals', (lang, message) => {
  const url = `https://github.com/digital-accords/digital-accords/blob/main/docs/rules.${lang}.md#reference`;
  expect(jsonReport({ diagnostics: [misspelt], files: 1 }, lang)).toEqual({
    lang,
    findings: [{ ...misspelt, message, path: ['about', 0, 'id'], url }],
    counts: { errors: 1, warnings: 0, files: 1 },
  });
});

test('the page of every rule has the anchor that findings lead to', () => {
  const page = readFileSync(new URL('../../../../docs/rules.en.md', import.meta.url), 'utf8');
  const missing = ruleBook.filter(({ id }) => !page.includes(`\n## ${id}\n`));
  expect(missing).toEqual([]);
});

test('JSON text holds the value and no character that drives a terminal', () => {
  expect(jsonText('\u0085\u{e0001}')).toBe('"\\u0085\\udb40\\udc01"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const text = jsonText([value]);
      expect(JSON.parse(text)).toEqual([value]);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});
