import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, folderOf } from './cli.ts';
import { fixtureFolder } from './fixture.ts';

const source = `デジタル協力に関する覚書

両者は次のことを行う。
情報を毎年共有する。
研究を共に進める。

2025年に会合を開いた。
この覚書は法的拘束力を持たない。
`;

/** The locators in the order of the text. */
const printed = ['title', '1', '1/a', '1/b', '2', '3'];

const roles = {
  title: 'heading',
  1: 'stem',
  '1/a': 'commitment',
  '1/b': 'commitment',
  2: 'progress',
  3: 'legal',
} as const;

const local = (ja: string, en: string, indent = '  '): string => `${indent}ja: ${ja}\n${indent}en: ${en}\n`;

const bibliography = `type: document
id: documents/new-memo
kind: agreement-text
title:
${local('デジタル協力に関する覚書', 'Memorandum on digital cooperation')}language: ja
authenticity: unstated
publishers:
  - organisations/one
licence:
  state: not-seen
  attribution:
${local('出典：覚書', 'Memorandum', '    ')}  processing:
${local('文ごとに区切って加工した。', 'Divided into sentences by the project.', '    ')}`;

const quote = (leaf: string, exact: string, indent: string): string =>
  `${indent}document: documents/new-memo\n${indent}leaf: "${leaf}"\n${indent}exact: ${exact}\n`;

/** A commitment, or the report on what the text says was done. */
const commitment = (
  slug: string,
  leaf: string,
  exact: string,
  predicate: string,
  action: string,
): string => `type: commitment
id: new-memo-2025/${slug}
title:
${local(exact, `Promise ${leaf}`)}summary:
${local(exact, `The promise of ${leaf}.`)}quotes:
  - ${quote(leaf, exact, '    ').trimStart()}stem:
${quote('1', '両者は次のことを行う。', '  ')}actors:
  - kind: organisation
    organisation: organisations/one
    printed: 両者
    stated: stem
  - kind: organisation
    organisation: organisations/two
    printed: 両者
    stated: stem
predicates:
  - printed: ${predicate}
    form: ${predicate}
    in: quote
horizon: ongoing
action: ${action}
topics:
  - data/flows
relations:
  - kind: reaffirms
    to: memo-2024/${slug}
    basis: same-object
    reason:
${local('同じことを約束する。', 'It promises the same.', '      ')}    quotes:
      - ${quote(leaf, exact, '        ').trimStart()}`;

const records: Readonly<Record<string, string>> = {
  'agreements/new-memo-2025.yaml': `type: agreement
id: new-memo-2025
kind: memorandum-of-cooperation
title:
${local('デジタル協力に関する覚書', 'Memorandum on digital cooperation')}shortTitle:
${local('覚書', 'Memorandum')}summary:
${local('情報の共有と研究を約束する。', 'It promises to share information and to do research.')}parties:
  - organisation: organisations/one
    quote:
${quote('1', '両者', '      ')}  - organisation: organisations/two
    quote:
${quote('1', '両者', '      ')}date:
  edtf: "2025-12-01"
  source:
    publisher: Office One
    title: Memorandum
    url: https://one.example/new-memo
    read: "2026-01-15"
bindingness:
  kind: non-binding
  quotes:
    - document: documents/new-memo
      leaf: "3"
      exact: この覚書は法的拘束力を持たない。
documents:
  - documents/new-memo
`,
  'commitments/new-memo-2025/information-sharing.yaml': commitment(
    'information-sharing',
    '1/a',
    '情報を毎年共有する。',
    '共有する',
    'exchange',
  ),
  'commitments/new-memo-2025/joint-research.yaml': commitment(
    'joint-research',
    '1/b',
    '研究を共に進める。',
    '進める',
    'research',
  ),
  'updates/meeting-2025.yaml': `type: update
id: updates/meeting-2025
title:
${local('2025年の会合', 'Meeting of 2025')}summary:
${local('2025年に会合が開かれた。', 'A meeting was held in 2025.')}about:
  - id: new-memo-2025
    kind: action-taken
    basis: inferred
    reason:
${local('約束のいずれにも当たらない。', 'It fits none of the promises.', '      ')}date:
  edtf: "2025"
evidence:
  - kind: quote
    origin: joint-text
    quote:
${quote('2', '2025年に会合を開いた。', '      ')}reviewed: "2026-01-15"
`,
  'coding-reports/new-memo.yaml': `type: coding-report
id: coding-reports/new-memo
document: documents/new-memo
readings:
  - file: new-memo/reading-1.jsonl
    reader: person
    day: "2026-01-10"
  - file: new-memo/reading-2.jsonl
    reader: person
    day: "2026-01-11"
method:
${local('二つの読解を比べた。', 'Two readings were compared.')}disputes: []
`,
};

/** The lines of a reading, with what a reader fills in. */
function read(reading: string, remark: string): string {
  const lines = reading
    .trim()
    .split('\n')
    .map((line): { leaf: string } => JSON.parse(line));
  const words: Readonly<Record<string, readonly [exact: string, predicate: string]>> = {
    '1/a': ['情報を毎年共有する。', '共有する'],
    '1/b': ['研究を共に進める。', '進める'],
  };
  return lines
    .map(({ leaf }) => {
      const [exact, predicate] = words[leaf] ?? [];
      const units = exact === undefined ? [] : [{ exact, predicates: [predicate], strength: 'undertake' }];
      const role = new Map<string, string>(Object.entries(roles)).get(leaf);
      return `${JSON.stringify({ leaf, role, units, ...(leaf === 'title' && { remark }) })}\n`;
    })
    .join('');
}

test('a new document of six leaves, from its text to full coverage', async () => {
  const root = folderOf({ 'memo.txt': source });
  const registry = join(root, 'registry');
  cpSync(fixtureFolder, registry, { recursive: true });
  const run = (...args: readonly string[]) => cli(args, {}, root);
  const check = () => run('validate', 'work', '--registry', 'registry');

  const cut = JSON.parse((await run('leaves', 'memo.txt', '--json')).out) as { leaves: { leaf: string }[] };
  expect(cut.leaves.map(({ leaf }) => leaf)).toEqual(['title', '1', '2', '3', '4', '5']);

  const made = await run('new', 'document', 'documents/new-memo', '--text', 'memo.txt', '--out', 'work');
  expect(made).toEqual({
    code: 0,
    out: '',
    err: 'Wrote the record of the document, its text and two empty readings of 6 passages to work. CONTRIBUTING.md says how to analyse it. What is left to do: accords validate work\n',
  });
  expect(readFileSync(join(root, 'work/sources/new-memo.txt'), 'utf8')).toBe(source);
  expect((await check()).out).toContain('19 values are still empty');
  expect((await run('new', 'document', 'documents/new-memo', '--text', 'memo.txt', '--out', 'work')).code).toBe(2);

  // Printed numbers for the proposed ones, in the record and in the readings.
  const locators = new Map(cut.leaves.map(({ leaf }, at) => [leaf, printed[at] ?? '']));
  const path = join(root, 'work/documents/new-memo.yaml');
  const template = readFileSync(path, 'utf8');
  const text = template.slice(template.indexOf('\ntext:') + 1, template.indexOf('\n\n# The fields below'));
  const placed = text.replace(/leaf: "?([^"\n]+)"?/g, (_, leaf: string) => `leaf: "${locators.get(leaf)}"`);
  writeFileSync(path, `${bibliography}${placed}\n`);
  for (const number of [1, 2]) {
    const reading = join(root, `work/coding/new-memo/reading-${number}.jsonl`);
    const renamed = readFileSync(reading, 'utf8').replace(
      /"leaf":"([^"]+)"/g,
      (_, leaf: string) => `"leaf":"${locators.get(leaf)}"`,
    );
    writeFileSync(reading, read(renamed, `Reader ${number}`));
  }
  expect((await check()).out).toBe('0 errors, 0 warnings in 1 file\n');

  // Everything that is not coded yet is listed at once.
  writeFileSync(path, readFileSync(path, 'utf8').replace('coding: in-progress', 'coding: complete'));
  expect((await check()).out).toContain('6 passages have no role: title, 1, 1/a, 1/b, 2, 3.');
  const withRoles = readFileSync(path, 'utf8').replace(
    /leaf: "([^"]+)"/g,
    (line, leaf: keyof typeof roles) => `${line}\n      role: ${roles[leaf]}`,
  );
  writeFileSync(path, withRoles);
  const open = (await check()).out;
  expect(open).toContain('Passages that are not quoted: 3 (1/a, 1/b, 2).');

  for (const [file, record] of Object.entries(records)) {
    mkdirSync(dirname(join(root, 'work', file)), { recursive: true });
    writeFileSync(join(root, 'work', file), record);
  }
  expect((await check()).out).toBe('0 errors, 0 warnings in 6 files\n');

  for (const folder of ['sources', 'coding'])
    cpSync(join(root, 'work', folder), join(registry, folder), { recursive: true });
  for (const folder of ['documents', 'agreements', 'commitments', 'updates', 'coding-reports'])
    cpSync(join(root, 'work', folder), join(registry, 'records', folder), { recursive: true });
  const { code, out } = await run('show', 'documents/new-memo', '--registry', 'registry');
  expect([code, /^Coverage +(.*)$/m.exec(out)?.[1]]).toEqual([0, '100% (6)']);
  expect((await run('validate', '--registry', 'registry')).code).toBe(0);
});
