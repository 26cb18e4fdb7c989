import { expect, test } from 'vitest';
import { edited, found, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting } from '../../test/example-paths.ts';

const gone = (to: string): readonly [string, string] => [
  'reviewed:',
  `lifecycle:\n  state: redirected\n  day: '2026-01-20'\n  reason:\n    ja: 例\n    en: Example\n  to:\n    - ${to}\nreviewed:`,
];

test('a redirect to itself', () => {
  const rules = found({ [meeting]: [gone('updates/meeting')] }).filter(({ ruleId }) => ruleId === 'redirect-target');
  expect(rules.map(({ messageId, pointer }) => [messageId, pointer])).toEqual([['itself', '/lifecycle/to/0']]);
});

test('a redirect that needs a second step names the end', () => {
  const text = files[meeting] ?? '';
  const at = (name: string, to: string) =>
    parse(`records/updates/${name}.yaml`, text.replace('updates/meeting', `updates/${name}`).replace(...gone(to)));
  const diagnostics = foundIn([...edited({}), at('one', 'updates/two'), at('two', 'updates/meeting')]);
  expect(
    diagnostics
      .filter(({ ruleId }) => ruleId === 'redirect-target')
      .map(({ file, messageId, params, suggestions }) => [file, messageId, params, suggestions]),
  ).toEqual([['records/updates/one.yaml', 'hop', { id: 'updates/two', to: ['updates/meeting'] }, ['updates/meeting']]]);
});

const withdrawn: readonly [string, string] = [
  'reviewed:',
  "lifecycle:\n  state: withdrawn\n  day: '2026-01-20'\n  reason:\n    ja: 誤り\n    en: An error\nreviewed:",
];

test('a redirect to a record that was withdrawn, and to one that stands', () => {
  const one = parse(
    'records/updates/one.yaml',
    (files[meeting] ?? '').replace('updates/meeting', 'updates/one').replace(...gone('updates/meeting')),
  );
  const targets = (...edits: readonly (readonly [string, string])[]) =>
    foundIn([...edited({ [meeting]: edits }), one])
      .filter(({ ruleId }) => ruleId === 'redirect-target')
      .map(({ file, messageId, params, pointer }) => [file, messageId, params, pointer]);
  expect(targets(withdrawn)).toEqual([[one.file, 'withdrawn', { id: 'updates/meeting' }, '/lifecycle/to/0']]);
  expect(targets()).toEqual([]);
});
