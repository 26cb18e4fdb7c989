import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureFolder } from '../../../test/fixture.ts';

/** Another report on the same commitment. */
const update = readFileSync(join(fixtureFolder, 'records/updates/sharing-began.yaml'), 'utf8')
  .replace('updates/sharing-began', 'updates/sharing-again')
  .replace('2024-06', '2024-06-10')
  .replace('one.example/sharing', 'one.example/again');
const submitted = (...changes: readonly (readonly [string, string])[]) => {
  const text = changes.reduce((at, [from, to]) => {
    if (!at.includes(from)) throw new Error(`not in the update: ${from}`);
    return at.replace(from, to);
  }, update);
  return join(folderOf({ 'update.yaml': text }), 'update.yaml');
};

test('the registry is right', async () => {
  expect(await cli(['validate'])).toEqual({ code: 0, out: '0 errors, 0 warnings in 12 files\n', err: '' });
});

test('a misspelt id, in English and in Japanese', async () => {
  const file = submitted(['id: memo-2024/information-sharing', 'id: memo-2024/information-sharng']);
  const marks = (line: string): string => `  10 | ${line}\n     | ${' '.repeat(8)}${'^'.repeat(line.length - 8)}`;
  const line = '  - id: memo-2024/information-sharng';
  expect(await cli(['validate', file])).toEqual({
    code: 1,
    out: `${file}:10:9 error There is no record “memo-2024/information-sharng” (expected: \`commitment\`, \`pillar\`, \`agreement\`, \`instrument\`). Correct the spelling of the id, or add that record. [reference]
${marks(line)}
  Did you mean memo-2024/information-sharing?

1 error, 0 warnings in 1 file
`,
    err: '',
  });
  expect((await cli(['validate', file], { LANG: 'ja_JP.UTF-8' })).out).toBe(
    `${file}:10:9 エラー 「memo-2024/information-sharng」という記録はありません（記録の種別：コミットメント（commitment）、柱（pillar）、合意文書（agreement）、関連する文書・制度（instrument））。綴りを直すか、その記録を追加してください。 [reference]
${marks(line)}
  もしかして：memo-2024/information-sharing

エラー1件、警告0件（検査したファイル：1件）
`,
  );
});

test('--fix mends the file in place, and nothing else in it', async () => {
  const file = submitted(['kind: started', 'kind: startd # the first month']);
  expect([(await cli(['validate', '--fix', file])).code, readFileSync(file, 'utf8')]).toEqual([
    0,
    update.replace('kind: started', 'kind: started # the first month'),
  ]);
});

test('--today bounds the days of reading and checking', async () => {
  const file = submitted();
  const rules = async (today: string) => {
    const { out } = await cli(['validate', file, '--today', today, '--json']);
    return (JSON.parse(out) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
  };
  expect([await rules('2026-02-01'), await rules('2024-01-01')]).toEqual([[], ['day-in-future', 'day-in-future']]);
});

test.each([
  [
    'ja',
    '「memo-2024/information-sharng」という記録はありません（記録の種別：コミットメント（commitment）、柱（pillar）、合意文書（agreement）、関連する文書・制度（instrument））。綴りを直すか、その記録を追加してください。',
  ],
  [
    'en',
    'There is no record “memo-2024/information-sharng” (expected: `commitment`, `pillar`, `agreement`, `instrument`). Correct the spelling of the id, or add that record.',
  ],
])('the report for machines is in the language that was asked for (%s)', async (lang, message) => {
  const file = submitted(['id: memo-2024/information-sharing', 'id: memo-2024/information-sharng']);
  const { out } = await cli(['validate', file, '--json', '--lang', lang]);
  expect(JSON.parse(out)).toMatchObject({ lang, findings: [{ message }] });
});

test('what a contributor wrote cannot drive a terminal', async () => {
  const { out } = await cli(['validate', submitted(['kind: started', 'kind: "a\u202eb\\e[31m"'])]);
  expect([/\p{Cf}|(?!\n)\p{Cc}/u.test(out), out.includes('“a\\u{202e}b\\u{1b}[31m”')]).toEqual([false, true]);
});

test.each<[string, RegExp]>([
  ['github', /^::error file=.*update\.yaml,line=10,endLine=10,col=9,endColumn=36,title=reference::/],
  ['sarif', /"version": "2\.1\.0"/],
  ['junit', /<failure type="reference"/],
])('--format %s', async (format, expected) => {
  const file = submitted(['id: memo-2024/information-sharing', 'id: memo-2024/information-sharng']);
  const { code, out } = await cli(['validate', '--format', format, file]);
  expect([code, expected.test(out)]).toEqual([1, true]);
});
