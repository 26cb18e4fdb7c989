import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../../../../test/cli.ts';
import { fixtureFolder } from '../../../../test/fixture.ts';
import { DOWN, ENTER, INTERRUPT, onTerminal, type Step } from '../../../../test/pty/pty.ts';

const registry = ['--registry', fixtureFolder];
const held = readFileSync(join(fixtureFolder, 'records/updates/sharing-began.yaml'), 'utf8');

const options = {
  kind: 'action-taken',
  basis: 'same-object',
  origin: 'party',
  publisher: 'Office One',
  published: '2024-06-03',
  read: '2026-01-15',
  date: '2024-01-31',
  actors: 'organisations/one',
  'title-ja': '情報の共有',
  'title-en': 'Information shared',
  'summary-ja': '情報が共有された。',
  'summary-en': 'Information was shared.',
  id: 'updates/shared',
  out: 'shared.yaml',
};
const flags = Object.entries(options).map(([flag, value]) => `--${flag}=${value}`);

test('a report is about several things, each with its reason, and has evidence of several kinds', async () => {
  const cwd = folderOf({});
  const steps: readonly Step[] = [
    { wait: 'What is the report about', type: `memo-2024/information-sharing${ENTER}` },
    { wait: 'What shows it', type: `https://one.example/news${ENTER}${ENTER}` },
    { wait: 'Title of the page', type: `Shared${ENTER}` },
    { wait: 'What of the page', type: ENTER },
    { wait: 'The few words', type: ENTER },
    { wait: 'other evidence', type: `前年に会合を開いた${ENTER}${ENTER}` },
    { wait: 'A translation', type: `they met${ENTER}` },
    { wait: 'other evidence', type: ENTER + ENTER },
    { wait: 'meeting or signing', type: ENTER },
    { wait: 'in Japanese', type: `理由一。${ENTER}` },
    { wait: 'in English', type: `Reason one.${ENTER}` },
    { wait: 'anything else', type: `memo-2024/joint-research${ENTER}` },
    { wait: 'in Japanese', type: `理由二。${ENTER}` },
    { wait: 'in English', type: `Reason two.${ENTER}` },
    { wait: 'anything else', type: ENTER },
  ];
  const run = onTerminal(['new', 'update', ...registry, ...flags], { cwd, steps });
  const text = readFileSync(join(cwd, 'shared.yaml'), 'utf8');
  expect([run.code, run.left, text.slice(text.indexOf('about:'), text.indexOf('reviewed:'))]).toEqual([
    0,
    0,
    `about:
  - id: memo-2024/information-sharing
    kind: action-taken
    basis: same-object
    reason:
      ja: 理由一。
      en: Reason one.
  - id: memo-2024/joint-research
    kind: action-taken
    basis: same-object
    reason:
      ja: 理由二。
      en: Reason two.
date:
  edtf: "2024-01-31"
actors:
  - organisations/one
evidence:
  - kind: link
    origin: party
    source:
      publisher: Office One
      title: Shared
      url: https://one.example/news
      published: "2024-06-03"
      read: "2026-01-15"
  - kind: quote
    origin: party
    quote:
      document: documents/memo
      leaf: "2"
      exact: 前年に会合を開いた
      translation:
        by: project
        lang: en
        text: they met
`,
  ]);
  const checked = await cli(['validate', join(cwd, 'shared.yaml'), '--today', '2099-01-01', '--max-warnings', '9']);
  expect(checked.code).toBe(0);
});

test('of several things that an option names, the same is said', async () => {
  const both = '--about=memo-2024/information-sharing,memo-2024/joint-research';
  const others = ['--evidence=前年に会合を開いた', '--reason-ja=理由。', '--reason-en=Reason.', '--out=-'];
  const { code, out } = await cli(['new', 'update', ...registry, ...flags.slice(0, -1), both, ...others]);
  expect([code, out.match(/en: Reason[.]|kind: action-taken/g)]).toEqual([
    0,
    ['kind: action-taken', 'en: Reason.', 'kind: action-taken', 'en: Reason.'],
  ]);
});

/** Each question of a report on one thing with one page. */
const questions = [
  'What is the report about',
  'What is reported?',
  'What shows it',
  'Publisher of the page',
  'Title of the page',
  'When was the page published',
  'did you read the page',
  'What of the page',
  'The few words',
  'Who speaks',
  'other evidence',
  'What ties the report',
  'meeting or signing',
  'When did it happen',
  'Who did it',
  'Title in Japanese',
  'Title in English',
  'reported, in Japanese',
  'reported, in English',
  'Why it is a report on this, in Japanese',
  'Why it is a report on this, in English',
  'anything else',
  'File to write',
];
const undated = (record: string): string => record.replace(/^reviewed: .*$/m, '');
const amending = ['new', 'update', '--from', 'updates/sharing-began', ...registry];
const enter = (wait: string): Step => ({
  wait,
  type: /What shows it|other evidence/.test(wait) ? ENTER + ENTER : ENTER,
});

test('a report that is amended offers what it says: Enter keeps it', () => {
  const cwd = folderOf({});
  const run = onTerminal(amending, { cwd, steps: questions.map(enter) });
  const text = readFileSync(join(cwd, 'sharing-began.yaml'), 'utf8');
  expect([run.code, run.left, undated(text)]).toEqual([0, 0, undated(held)]);
});

test('what is answered anew is changed', () => {
  const cwd = folderOf({});
  const steps = questions.map((wait): Step => {
    if (wait === 'What is reported?') return { wait, type: DOWN + ENTER };
    if (wait === 'Title in English') return { wait, type: ` at last${ENTER}` };
    return enter(wait);
  });
  const run = onTerminal(amending, { cwd, steps });
  const text = readFileSync(join(cwd, 'sharing-began.yaml'), 'utf8');
  expect([run.code, run.left, text.includes('en: Sharing of information began at last\n')]).toEqual([0, 0, true]);
  expect(text).toContain('kind: action-taken\n');
});

test('an empty answer leaves out a subject, or evidence', () => {
  const cwd = folderOf({});
  cpSync(fixtureFolder, join(cwd, 'registry'), { recursive: true });
  const more = held
    .replace(
      'date:',
      `  - id: memo-2024/joint-research
    kind: related-activity
    basis: same-object
    reason:
      ja: 理由二。
      en: Reason two.
date:`,
    )
    .replace(
      'reviewed:',
      `  - kind: link
    origin: party
    source:
      publisher: Office One
      title: Another page
      url: https://one.example/other
      read: "2026-01-15"
reviewed:`,
    );
  writeFileSync(join(cwd, 'registry/records/updates/sharing-began.yaml'), more);
  const cleared = '\u007f'.repeat(40);
  // The same question comes twice: what was answered begins with another sign.
  const steps = questions.flatMap((wait): readonly Step[] => {
    if (wait === 'other evidence') {
      const again = '◆  Is there other evidence';
      return [
        { wait, type: cleared + ENTER + ENTER },
        { wait: again, type: ENTER + ENTER },
      ];
    }
    if (wait !== 'anything else') return [enter(wait)];
    return [
      { wait, type: cleared + ENTER },
      { wait: '◆  Is it about anything else', type: ENTER },
    ];
  });
  const run = onTerminal([...amending.slice(0, -1), 'registry'], { cwd, steps });
  const text = readFileSync(join(cwd, 'sharing-began.yaml'), 'utf8');
  expect([run.code, run.left, undated(text)]).toEqual([0, 0, undated(held)]);
});

test('an amendment that is interrupted leaves nothing', () => {
  const cwd = folderOf({});
  const steps = questions.slice(0, 4).map(enter);
  const run = onTerminal(amending, { cwd, steps: [...steps, { wait: 'Title of the page', type: INTERRUPT }] });
  expect([run.code, run.left, readdirSync(cwd)]).toEqual([2, 0, []]);
});

test('of two runs that write to one file, one writes it whole and the other says that it is there', async () => {
  const cwd = folderOf({});
  const command = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));
  const common = ['--about=memo-2024/joint-research', '--evidence=前年に会合を開いた', '--reason-ja=理由。'];
  const runs = ['One.', 'Two.'].map(async (reason) => {
    const args = [command, 'new', 'update', ...registry, ...flags, ...common, `--reason-en=${reason}`];
    const [code] = await once(spawn(process.execPath, args, { cwd, stdio: 'ignore' }), 'exit');
    return { code, reason };
  });
  const ended = await Promise.all(runs);
  const [winner, loser] = ended.sort((one, other) => one.code - other.code);
  expect([winner?.code, loser?.code, readdirSync(cwd)]).toEqual([0, 2, ['shared.yaml']]);
  const text = readFileSync(join(cwd, 'shared.yaml'), 'utf8');
  expect(text.match(/en: (?:One|Two)[.]$/gm)).toEqual([`en: ${winner?.reason}`]);
  expect(text).toMatch(/reviewed: "\d{4}-\d\d-\d\d"\n$/);
});
