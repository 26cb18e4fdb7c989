import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestDay } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { copyOf, fixedIn, foundIn, submitted } from './case.ts';

/** Inputs on which the product was once wrong, each an example of its kind, and what is right of it. */
const cases: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['00-right.yaml', []],
  ['01-copied-language.yaml', ['4:7', '7:7', '14:11'].map((at) => `${at} text-languages/not-japanese`)],
  [
    '02-comment-in-text.yaml',
    ['4:7 text-comment/swallowed', '5:7 text-comment/swallowed', '31:16 text-comment/swallowed'],
  ],
  ['03-fix-tab.yaml', ['5:7 text-characters/separator']],
  ['06-port.yaml', ['28:12 schema/address-port']],
  ['06-user-information.yaml', ['28:12 schema/address-user']],
  ['07-full-width-colon.yaml', ['1:5 yaml-syntax/look-alike']],
  ['07-ideographic-indent.yaml', ['4:1 yaml-syntax/look-alike-blank']],
  ['08-invisible.yaml', ['5:7 text-characters/invisible']],
  ['08-line-separator.yaml', ['5:7 text-characters/separator']],
  ['08-replacement-character.yaml', ['4:7 text-characters/replacement']],
  ['09-pretty.ndjson', ['1:1 json-syntax/several-lines']],
  ['10-file.json', ['1:63 schema/missing-property', '1:301 reference/missing']],
  ['10-stream.ndjson', ['1:63 schema/missing-property', '1:301 reference/missing']],
  [
    '11-fingerprints.ndjson',
    [1, 2, 3].flatMap((line) => [`${line}:406 schema/not-a-term`, `${line}:713 update-duplicate/evidence`]),
  ],
  ['13-move-ambiguous.yaml', ['24:13 quote-leaf/elsewhere']],
  ['14-date-era.yaml', ['32:11 schema/day-form']],
  ['14-date-slash.yaml', ['32:11 schema/day-form']],
  ['14-no-such-day.yaml', ['32:11 schema/no-such-day']],
  ['16-paste-brackets.yaml', ['23:14 quote-verbatim/pasted']],
  ['16-paste-full-width.yaml', ['23:14 quote-verbatim/pasted']],
  ['16-paste-line-break.yaml', ['23:14 quote-verbatim/pasted']],
  // The registry has a report on this commitment that was public by the day of the search.
  ['17-no-evidence.yaml', ['11:11 absence-reported/reported']],
];

/** What is left after `--fix`. The report that these cases repeat is in the registry. */
const fixed: typeof cases = [
  ['13-move-ambiguous.yaml', ['24:13 quote-leaf/elsewhere']],
  ['14-date-era.yaml', []],
  ['14-date-slash.yaml', []],
  ['14-no-such-day.yaml', ['32:11 schema/no-such-day']],
  ['16-paste-brackets.yaml', ['17:1 update-duplicate/evidence']],
  ['16-paste-full-width.yaml', ['17:1 update-duplicate/evidence']],
  ['16-paste-line-break.yaml', ['17:1 update-duplicate/evidence']],
];

test.each(fixed)('%s with --fix', async (name, found) => {
  expect(await foundIn(name, '--fix')).toEqual(found);
});

test.each(cases)('%s', async (name, found) => {
  expect(await foundIn(name)).toEqual(found);
});

test.each([['03-fix-tab.yaml', [['  en: Second\tDigital Council held', '  en: Second Digital Council held']]]])(
  '%s with --fix',
  async (name, changed) => {
    expect(await fixedIn(name)).toEqual(changed);
  },
);

test('11-fingerprints.ndjson as SARIF: one fingerprint for each finding', async () => {
  const { folder, path } = copyOf('11-fingerprints.ndjson');
  const { out } = await submitted(['--format', 'sarif', path], folder);
  const prints = out.match(/"accords\/v1": "[0-9a-f]+"/g) ?? [];
  expect([prints.length, new Set(prints).size]).toEqual([6, 6]);
});

/** The kind: a place that a service cannot find, since it is named from another folder or in another form. */
test.each(['./sub/x.yaml', 'sub/../sub/x.yaml', 'sub//x.yaml'])(
  '%s is named from the root of the repository',
  async (given) => {
    const { folder } = copyOf('00-right.yaml');
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/x.yaml'), 'type: update\n');
    const uri = async (cwd: string, path: string, env = {}) => {
      const { out } = await submitted(['--format', 'sarif', path], cwd, env);
      return /"artifactLocation": \{\s*"uri": "([^"]*)"/.exec(out)?.[1];
    };
    const { out } = await submitted(['--format', 'github', given], folder);
    expect(out).toContain('::error file=sub/x.yaml,');
    expect([
      await uri(folder, given),
      await uri(join(folder, 'sub'), '../sub/./x.yaml'),
      await uri(join(folder, 'sub'), 'x.yaml', { GITHUB_WORKSPACE: folder }),
      await uri(join(folder, 'sub'), 'x.yaml', { GITHUB_WORKSPACE: join(folder, 'elsewhere') }),
      await uri(join(folder, 'sub'), 'x.yaml', { GITHUB_WORKSPACE: join(folder, 'sub') }),
    ]).toEqual(['sub/x.yaml', 'sub/x.yaml', 'sub/x.yaml', 'sub/x.yaml', 'x.yaml']);
  },
);

test('--fix leaves a file that has another name, and says so', async () => {
  const { folder, path } = copyOf('03-fix-tab.yaml');
  linkSync(path, join(folder, 'other.txt'));
  const before = readFileSync(path, 'utf8');
  const { code, err } = await submitted(['--fix', path], folder);
  expect([code, err.includes('other names (hard links)'), readFileSync(path, 'utf8') === before]).toEqual([
    2,
    true,
    true,
  ]);
});

test('YAML on a stream is one finding', async () => {
  const { folder, path } = copyOf('00-right.yaml');
  writeFileSync(join(folder, 'x.ndjson'), readFileSync(path));
  const { out } = await submitted(['--json', join(folder, 'x.ndjson')], folder);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ line: 1, messageId: 'yaml' }] });
});

test('04-today.yaml: a day that has begun in Tokyo and not in UTC is not in the future', async () => {
  const today = latestDay(new Date('2026-11-23T15:30:00Z'));
  expect([today, await foundIn('04-today.yaml', '--today', today)]).toEqual(['2026-11-24', []]);
});

test('20-replaces.yaml: the record that would be replaced is named, with the fields that change', async () => {
  const { folder, path } = copyOf('20-replaces.yaml');
  const { out } = await submitted(['--json', path], folder);
  expect(JSON.parse(out)).toMatchObject({
    findings: [
      {
        line: 2,
        column: 5,
        ruleId: 'record-replaced',
        messageId: 'changed',
        params: { id: 'updates/gcot-first-year' },
      },
    ],
  });
});
