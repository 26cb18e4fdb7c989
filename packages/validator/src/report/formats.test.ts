import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { plain } from './palette.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

const misspelt: Diagnostic = {
  ruleId: 'reference',
  messageId: 'missing',
  params: { id: 'memo-2024/協力', types: [{ type: 'agreement' }] },
  severity: 'error',
  file: 'records/b,c.yaml',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 19,
  pointer: '/about/0/id',
  related: [{ file: 'a.yaml', line: 1, column: 5, endLine: 1, endColumn: 9 }],
  suggestions: ['memo-2024/a'],
};
const wide: Diagnostic = {
  ...misspelt,
  ruleId: 'action-last-resort',
  messageId: 'often',
  params: { count: 4, units: 10 },
  severity: 'warning',
  file: 'a.yaml',
  line: 1,
  column: 1,
  endLine: 2,
  endColumn: 3,
  related: [],
  suggestions: [],
};
const report = { diagnostics: [misspelt, wide], files: 3 };

test('workflow commands, with the escapes of GitHub and without columns over several lines', () => {
  expect(github(report, 'en').split('\n')).toEqual([
    '::error file=records/b%2Cc.yaml,line=3,endLine=3,col=7,endColumn=18,title=reference::There is no record “memo-2024/協力” (expected: `agreement`). Correct the spelling of the id, or add that record. → memo-2024/a',
    '::warning file=a.yaml,line=1,endLine=2,title=action-last-resort::4 of the 10 commitments of this agreement have the action “Cooperation (content not specified)” (`cooperate`). Check whether an action that says more fits, such as “Exchange of information” (`exchange`), “Coordination” (`coordinate`) or “Research and development” (`research`).',
    '::notice title=accords::errors: 1, warnings: 1, files: 3, findings not shown: 0',
  ]);
});

test('what GitHub would drop is counted', () => {
  const many = github({ diagnostics: Array.from({ length: 12 }, () => misspelt), files: 1 }, 'ja').split('\n');
  expect([many.length, many.at(-1)]).toEqual([
    11,
    '::notice title=accords::エラー12件、警告0件（検査したファイル：1件、表示しない指摘：2件）',
  ]);
});

test('JUnit has a case a file', () => {
  expect(junit(report, 'ja')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="accords" tests="3" failures="1" errors="0" skipped="0">
    <testcase classname="accords" name="records/b,c.yaml">
      <failure type="reference" message="「memo-2024/協力」という記録はありません（記録の種別：合意文書（agreement））。綴りを直すか、その記録を追加してください。">records/b,c.yaml:3:7 「memo-2024/協力」という記録はありません（記録の種別：合意文書（agreement））。綴りを直すか、その記録を追加してください。</failure>
    </testcase>
    <testcase classname="accords" name="a.yaml">
      <system-out>a.yaml:1:1 この合意文書のコミットメント10件のうち、4件の行為の種別が「協力（内容の特定なし）」（cooperate）です。何を行うかを示す種別（「情報交換」（exchange）、「調整」（coordinate）、「研究開発」（research）など）が当てはまらないか、確かめてください。</system-out>
    </testcase>
    <testcase classname="accords" name="指摘のないファイル1件"/>
  </testsuite>
</testsuites>`);
});

const official = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(JSON.parse(readFileSync(official, 'utf8')));

test.each(['ja', 'en'] as const)('a SARIF log in %s is valid by the official schema', (lang) => {
  const log = sarif(report, { lang, version: '1.2.3' });
  expect([isSarif(JSON.parse(JSON.stringify(log))), isSarif.errors]).toEqual([true, null]);
});

test('a result of a SARIF log', () => {
  const [run] = sarif(report, { lang: 'en', version: '1.2.3' }).runs as { results: object[] }[];
  expect(run?.results[0]).toEqual({
    ruleId: 'reference',
    ruleIndex: expect.any(Number),
    level: 'error',
    message: {
      text: 'There is no record “memo-2024/協力” (expected: `agreement`). Correct the spelling of the id, or add that record.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'records/b%2Cc.yaml', uriBaseId: 'SRCROOT' },
          region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 19 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'a.yaml', uriBaseId: 'SRCROOT' },
          region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9 },
        },
      },
    ],
    partialFingerprints: { 'accords/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
  });
});

test('a fingerprint stays when lines move, and differs for another mistake', () => {
  const prints = (diagnostics: readonly Diagnostic[]) =>
    (
      sarif({ diagnostics, files: 1 }, { lang: 'en', version: '1' }).runs as {
        results: { partialFingerprints: object }[];
      }[]
    )
      .flatMap(({ results }) => results)
      .map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  const moved = { ...misspelt, line: 9, column: 7, endLine: 9, endColumn: 19 };
  const other = { ...misspelt, params: { id: 'memo-2024/other' } };
  const [first, third] = prints([misspelt, other]);
  const [second] = prints([moved]);
  expect([first === second, first === third]).toEqual([true, false]);
});

/** The kind: findings of one run that a tool takes for one. It occurs where a file holds many records. */
test('findings on several records of a stream have fingerprints of their own, which stay when lines move', () => {
  const at = (line: number) => ({ ...misspelt, file: 'a.ndjson', line, column: 1, endLine: line, endColumn: 2 });
  const prints = (...ids: readonly string[]) => {
    const lines = new Map(ids.map((id, index) => [index + 1, `{"id":"${id}"}`]));
    const report = { diagnostics: ids.map((_, index) => at(index + 1)), files: 1 };
    const log = sarif(report, { lang: 'en', version: '1', streams: new Map([['a.ndjson', lines]]) });
    const [run] = log.runs as readonly { results: { partialFingerprints: { 'accords/v1': string } }[] }[];
    return run?.results.map(({ partialFingerprints }) => partialFingerprints['accords/v1']) ?? [];
  };
  const [one, two] = prints('updates/one', 'updates/two');
  expect([prints('updates/two', 'updates/one'), one === two]).toEqual([[two, one], false]);
  expect(new Set(prints('updates/one', 'updates/one', 'updates/one')).size).toBe(3);
});

test('whatever is contributed stays within its line, its command and its element', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n::error::x',
      '\r\n::set-output name=a::b',
      ']]>',
      '</failure><x/>',
      '"><',
      '&amp;',
      '\u001b[31m',
      '%0A',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (id, file) => {
      const found = {
        diagnostics: [{ ...misspelt, params: { id, types: [{ type: 'agreement' }] }, file: `a${file}` }],
        files: 1,
      };
      const commands = github(found, 'en').split('\n');
      expect(commands.map((line) => /^::(error|notice) /.test(line))).toEqual([true, true]);
      const xml = junit(found, 'en');
      const forbidden = /(?!\n)\p{Cc}|\p{Cs}/u.test(xml);
      expect([xml.split('\n').length, (xml.match(/</g) ?? []).length, forbidden]).toEqual([8, 9, false]);
      const log = JSON.parse(JSON.stringify(sarif(found, { lang: 'en', version: '1' })));
      expect(isSarif(log)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('what was corrected is told in every format', () => {
  const fixes = [{ file: 'a.yaml', line: 3, column: 7, ruleId: 'schema', from: '2026/1/31', to: '2026-01-31' }];
  const corrected = { diagnostics: [], files: 1, fixes };
  const said = 'Corrected “2026/1/31” to “2026-01-31”.';
  const run = sarif(corrected, { lang: 'en', version: '0' }).runs[0];
  expect([
    github(corrected, 'en').split('\n')[0],
    junit(corrected, 'en').split('\n')[4],
    pretty(corrected, { lang: 'en', palette: plain, width: 80, sources: new Map() }).split('\n')[0],
    run,
  ]).toEqual([
    `::notice file=a.yaml,line=3,title=schema::${said}`,
    `    <system-out>a.yaml:3:7 ${said}</system-out>`,
    `a.yaml:3:7 ${said} [schema]`,
    expect.objectContaining({
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications: [
            {
              level: 'note',
              message: { text: said },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml', uriBaseId: 'SRCROOT' } } }],
              associatedRule: { id: 'schema' },
            },
          ],
        },
      ],
    }),
  ]);
});
