import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../../test/cli.ts';
import { fixtureFolder } from '../../../../test/fixture.ts';
import { DOWN, ENTER, INTERRUPT, onTerminal, SPACE, type Step } from '../../../../test/pty/pty.ts';

const steps: readonly Step[] = [
  { wait: '何についての報告', type: `存在しない語句${ENTER}` },
  { wait: '見つかりません', type: `${'\u007f'.repeat(7)}研究の推進${ENTER}` },
  { wait: 'どれですか', type: ENTER },
  { wait: '何が報告されましたか', type: DOWN + ENTER },
  { wait: '根拠は何ですか', type: `情報を毎年共有しないことにする${ENTER}${ENTER}` },
  {
    wait: 'その箇所の全文：「情報を毎年共有する。」',
    type: `${'\u007f'.repeat(20)}情報を毎年共有する${ENTER}${ENTER}`,
  },
  { wait: '行われたことを報告', type: `${'\u007f'.repeat(20)}「前年に${ENTER}会合を開いた」${ENTER}${ENTER}` },
  { wait: '文言の訳', type: ENTER },
  { wait: '述べているのは誰', type: ENTER },
  { wait: '根拠はほかにも', type: ENTER + ENTER },
  { wait: '結び付けるもの', type: DOWN + DOWN + ENTER },
  { wait: '会合・署名で行われた', type: ENTER },
  { wait: 'いつ行われましたか', type: `${'\u007f'.repeat(20)}昨日${ENTER}` },
  { wait: '昨日」', type: `${'\u007f'.repeat(2)}２０２４年１月３１日まで${ENTER}` },
  { wait: '誰が行いましたか', type: SPACE + ENTER },
  { wait: '題名（日本語', type: `情報の共有の実施${ENTER}` },
  { wait: '題名（英語', type: `Information shared${ENTER}` },
  { wait: '報告されたか（日本語', type: `情報が共有された。${ENTER}` },
  { wait: '報告されたか（英語', type: `Information was shared.${ENTER}` },
  { wait: 'いえるか（日本語', type: `約束された共有である。${ENTER}` },
  { wait: 'いえるか（英語', type: `It is the promised sharing.${ENTER}` },
  { wait: 'ほかにも関わる対象', type: ENTER },
  { wait: '報告の id', type: ENTER },
  { wait: '書き出すファイル', type: ENTER },
];

const args = ['new', 'update', '--lang', 'ja', '--registry', fixtureFolder];

const record = `type: update
id: updates/information-shared
title:
  ja: 情報の共有の実施
  en: Information shared
summary:
  ja: 情報が共有された。
  en: Information was shared.
about:
  - id: memo-2024/joint-research
    kind: action-taken
    basis: same-object
    reason:
      ja: 約束された共有である。
      en: It is the promised sharing.
date:
  edtf: "2024-01-31"
actors:
  - organisations/one
evidence:
  - kind: quote
    origin: joint-text
    quote:
      document: documents/memo
      leaf: "2"
      exact: 前年に会合を開いた
reviewed: "`;

test('a report in Japanese: wrong answers are asked again with the reason, and the file is valid', async () => {
  const cwd = folderOf({});
  const { shown, code, left } = onTerminal(args, { cwd, steps });
  expect([code, left, readdirSync(cwd)]).toEqual([0, 0, ['information-shared.yaml']]);
  const file = join(cwd, 'information-shared.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text.slice(0, record.length)).toBe(record);
  expect(shown).toContain('検査の結果、エラーはありません。');
  expect((await cli(['validate', file, '--today', '2099-01-01'])).out).toBe('0 errors, 0 warnings in 1 file\n');
  const asked = shown.split('\n').filter((line) => line.startsWith('◆'));
  const latin = asked.flatMap((line) => line.match(/[A-Za-z]{2,}/g) ?? []);
  expect([...new Set(latin)].sort()).toEqual(['Enter', 'https', 'id']);
});

test.each([
  ['Ctrl+C', { wait: '題名（日本語', type: INTERRUPT }, 2],
  ['the end of the terminal', { wait: '題名（日本語', signal: 'SIGHUP' }, -1],
  ['a signal', { wait: '題名（日本語', signal: 'SIGTERM' }, -15],
] as const)('%s leaves nothing half written', (_, last, code) => {
  const cwd = folderOf({});
  const before = steps.findIndex(({ wait }) => wait === last.wait);
  const run = onTerminal(args, { cwd, steps: [...steps.slice(0, before), last] });
  expect([run.code, run.left, readdirSync(cwd)]).toEqual([code, 0, []]);
});

test('a file that is there is not overwritten: another name is asked for', () => {
  const cwd = folderOf({ 'information-shared.yaml': 'mine' });
  const last: readonly Step[] = [{ wait: '既に存在します', type: `${'\u007f'.repeat(5)}-2.yaml${ENTER}` }];
  const run = onTerminal(args, { cwd, steps: [...steps, ...last] });
  expect([run.code, readdirSync(cwd)]).toEqual([0, ['information-shared-2.yaml', 'information-shared.yaml']]);
  expect(readFileSync(join(cwd, 'information-shared.yaml'), 'utf8')).toBe('mine');
});

test('what options answer is not asked', () => {
  const cwd = folderOf({});
  const given = {
    about: 'memo-2024/information-sharing',
    kind: 'action-taken',
    evidence: 'https://one.example/news',
    publisher: 'Office One',
    'source-title': 'Information shared',
    published: '2024-06-03',
    read: '2026-01-15',
    origin: 'party',
    basis: 'same-object',
    actors: 'organisations/one,organisations/two',
    'title-ja': '情報の共有',
    'title-en': 'Information shared',
    'summary-ja': '情報が共有された。',
    'summary-en': 'Information was shared.',
    'reason-ja': '約束された共有である。',
    'reason-en': 'It is the promised sharing.',
    id: 'updates/shared',
    out: 'shared.yaml',
  };
  const flags = Object.entries(given).map(([flag, value]) => `--${flag}=${value}`);
  const run = onTerminal(['new', 'update', '--registry', fixtureFolder, ...flags], {
    cwd,
    steps: [
      { wait: 'What of the page did you read', type: DOWN + ENTER },
      { wait: 'The few words', type: ENTER },
      { wait: 'meeting or signing', type: ENTER },
      { wait: 'When did it happen', type: ENTER },
    ],
  });
  expect([run.code, run.left]).toEqual([0, 0]);
  const written = readFileSync(join(cwd, 'shared.yaml'), 'utf8');
  expect(written).toContain('date:\n  edtf: ../2024-06-03\n');
  expect(written).toContain('      read: "2026-01-15"\n      extent: part\n');
});

const complete = [
  ['about', 'memo-2024/joint-research'],
  ['kind', 'action-taken'],
  ['evidence', '前年に 会合を開いた'],
  ['origin', 'joint-text'],
  ['basis', 'same-object'],
  ['date', '31 January 2024'],
  ['title-ja', '情報の共有'],
  ['title-en', 'Information shared'],
  ['summary-ja', '情報が共有された。'],
  ['summary-en', 'Information was shared.'],
  ['reason-ja', '約束された共有である。'],
  ['reason-en', 'It is the promised sharing.'],
].map(([flag, value]) => `--${flag}=${value}`);

test('without a terminal nothing is asked: options answer, and the record goes to standard output', async () => {
  const { code, out, err } = await cli(['new', 'update', '--registry', fixtureFolder, ...complete]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('id: updates/information-shared\n');
  expect(out).toContain('date:\n  edtf: "2024-01-31"\n');
  const cwd = folderOf({ 'update.yaml': out });
  expect((await cli(['validate', join(cwd, 'update.yaml')])).out).toBe('0 errors, 0 warnings in 1 file\n');
});

test('a search that found nothing has no evidence', async () => {
  const search = ['where', 'object', 'nearest'].flatMap((key) => [
    `--${key}-ja=機関一の公表資料を見た。`,
    `--${key}-en=What office one published`,
  ]);
  const texts = complete.filter((flag) => /^--(?:about|title|summary|reason)/.test(flag));
  const { code, out } = await cli([
    ...['new', 'update', '--registry', fixtureFolder, '--kind=no-evidence-found'],
    ...texts,
    ...search,
    '--terms=情報の共有, information sharing',
    '--searched=2026年1月20日',
  ]);
  expect([code, out.slice(out.indexOf('search:'))]).toEqual([
    0,
    `search:
  where:
    ja: 機関一の公表資料を見た。
    en: What office one published
  object:
    ja: 機関一の公表資料を見た。
    en: What office one published
  terms:
    - 情報の共有
    - information sharing
  nearest:
    ja: 機関一の公表資料を見た。
    en: What office one published
  day: "2026-01-20"
reviewed: "2026-01-31"
`,
  ]);
});

test.each<[string, readonly string[], string]>([
  [
    'an option is wrong',
    [...complete, '--actors=organisations/none'],
    '--actors: There is no record “organisations/none”.',
  ],
  [
    'a term is none',
    [...complete.filter((flag) => !flag.startsWith('--kind')), '--kind=done'],
    '--kind: “done” cannot be used. Use one of started, action-taken, ',
  ],
  [
    'options are missing',
    complete.slice(0, 3),
    'Options are missing: --origin, --basis, --title-ja, --title-en, --summary-ja, --summary-en, --reason-ja, --reason-en, --id. Without a terminal no question is asked.',
  ],
])('if %s, one sentence says so', async (_, flags, sentence) => {
  const { code, out, err } = await cli(['new', 'update', '--registry', fixtureFolder, ...flags]);
  expect([code, out, err.startsWith(`accords: ${sentence}`)]).toEqual([2, '', true]);
});

test('a record is amended as it is authored', async () => {
  const { code, out } = await cli(['new', 'update', '--from', 'updates/sharing-began', '--registry', fixtureFolder]);
  const cwd = folderOf({ 'update.yaml': out });
  expect([code, (await cli(['validate', join(cwd, 'update.yaml'), '--json'])).code]).toEqual([0, 0]);
  writeFileSync(join(cwd, 'update.yaml'), out);
  for (const [line, sentence] of [
    [['event', '--from', 'updates/sharing-began'], '“updates/sharing-began” is a record of type update (Report).'],
    [
      ['update', '--from', 'updates/sharing-begun'],
      'There is no record “updates/sharing-begun”. Did you mean updates/sharing-began?',
    ],
    [
      ['update', 'updates/other', '--from', 'updates/sharing-began'],
      'A released id cannot change. To amend “updates/sharing-began”, give no id, or the same one.',
    ],
  ] as const)
    expect((await cli(['new', ...line, '--registry', fixtureFolder])).err).toBe(`accords: ${sentence}\n`);
});
