import { expect, test } from 'vitest';
import { edited, foundIn, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { meeting, sharing } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { laterUnit, relation, withLater } from '../../test/later-agreement.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { validate } from '../validate/validate.ts';

const rest = { sources, coding, today: '2026-01-31' };
const milestone = edited({ [sharing]: [['horizon: ongoing', 'horizon: milestone']] });
const id = 'memo-2024/sharing';

/** An update on the commitment by evidence of its own. */
function update(kind: string, date: string, basis = 'cites', slug = kind): ParsedFile {
  const link = `evidence:\n  - kind: link\n    origin: party\n    source:\n      publisher: Country One\n      title: News\n      url: https://one.example/${slug}\n      read: '2026-01-15'\nreviewed`;
  const text = (files[meeting] ?? '')
    .replace('updates/meeting', `updates/${slug}`)
    .replace('action-taken', kind)
    .replace('inferred', basis)
    .replace('../2024-01-31', `'${date}'`)
    .replace(/evidence:[\s\S]*reviewed/, link);
  return parse(`records/updates/${slug}.yaml`, text);
}

const transitions = (...more: readonly ParsedFile[]) =>
  foundIn([...milestone, ...more])
    .filter(({ ruleId }) => ruleId === 'update-transition')
    .map(({ file, messageId, severity, params, pointer, related }) => ({
      file,
      messageId,
      severity,
      params,
      pointer,
      related: related.map((place) => place.file),
    }));
const messages = (...more: readonly ParsedFile[]) =>
  transitions(...more).map(({ file, messageId }) => [file, messageId]);

test('a report after the conduct was discontinued', () => {
  expect(transitions(update('discontinued', '2024-06'), update('reported-ongoing', '2025'))).toEqual([
    {
      file: 'records/updates/reported-ongoing.yaml',
      messageId: 'after-ending',
      severity: 'warning',
      params: {
        id,
        report: 'updates/reported-ongoing',
        kind: { term: 'update-kind/reported-ongoing' },
        date: '2025',
        by: 'updates/discontinued',
        held: { term: 'update-kind/discontinued' },
        since: '2024-06',
      },
      pointer: '/about/0/kind',
      related: ['records/updates/discontinued.yaml'],
    },
  ]);
});

test.each<[string, readonly ParsedFile[]]>([
  ['before it was discontinued', [update('discontinued', '2025'), update('action-taken', '2024-06')]],
  ['that repeats the end', [update('discontinued', '2024'), update('discontinued', '2025', 'cites', 'again')]],
  ['that carries no state', [update('discontinued', '2024'), update('action-taken', '2025', 'inferred')]],
  ['of somebody else', [update('discontinued', '2024'), update('related-activity', '2025')]],
  ['without a last day', [update('discontinued', '2024'), update('reported-ongoing', '2025/..')]],
  [
    'further up the ladder',
    [update('started', '2024-06'), update('output-delivered', '2024-07'), update('completed', '2025')],
  ],
  ['of less, of the same time', [update('completed', '2025-01'), update('action-taken', '2025-01-20')]],
  ['of a start, of the same time', [update('action-taken', '2025-01'), update('started', '2025-01-20')]],
  ['of another action', [update('output-delivered', '2024-06'), update('action-taken', '2025')]],
  ['that repeats completion', [update('completed', '2024'), update('completed', '2025', 'cites', 'again')]],
])('a report %s is no contradiction', (_, more) => {
  expect(transitions(...more)).toEqual([]);
});

test('only the first report after an end revives the conduct', () => {
  expect(
    messages(
      update('discontinued', '2024-06'),
      update('action-taken', '2025-01'),
      update('reported-ongoing', '2025-06'),
    ),
  ).toEqual([['records/updates/action-taken.yaml', 'after-ending']]);
});

test.each(['started', 'reported-ongoing', 'output-delivered', 'restated-elsewhere', 'discontinued'])(
  '%s after completion',
  (kind) => {
    expect(messages(update('completed', '2024-06'), update(kind, '2025'))).toEqual([
      [`records/updates/${kind}.yaml`, 'after-completed'],
    ]);
  },
);

test.each(['started', 'action-taken', 'reported-ongoing', 'output-delivered'])('a start after %s', (kind) => {
  const first = update(kind, '2024-06', 'same-object', 'first');
  expect(
    transitions(first, update('started', '2025')).map(({ file, messageId, params }) => [file, messageId, params]),
  ).toEqual([
    [
      'records/updates/started.yaml',
      'started-again',
      {
        id,
        report: 'updates/started',
        kind: { term: 'update-kind/started' },
        date: '2025',
        by: 'updates/first',
        held: { term: `update-kind/${kind}` },
        since: '2024-06',
      },
    ],
  ]);
});

test('a start after a mere restatement is none', () => {
  expect(transitions(update('restated-elsewhere', '2024-06'), update('started', '2025'))).toEqual([]);
});

const later = (kind: string): readonly ParsedFile[] =>
  withLater({ unit: relation(kind, id).replace('inferred', 'cites') }).filter(({ file }) => file.includes('note-2025'));

test('a report after the commitment was superseded', () => {
  const more = [...later('supersedes'), update('action-taken', '2025-06')];
  expect(transitions(...more).map(({ file, params }) => [file, params])).toEqual([
    [
      'records/updates/action-taken.yaml',
      {
        id,
        report: 'updates/action-taken',
        kind: { term: 'update-kind/action-taken' },
        date: '2025-06',
        by: 'note-2025/sharing',
        held: { term: 'relation/supersedes' },
        since: '2025-01-31',
      },
    ],
  ]);
  expect(transitions(...later('supersedes'), update('completed', '2024-06'))).toEqual([]);
});

test('a later promise of what had been discontinued is shown at its relation', () => {
  const found = transitions(...later('reaffirms'), update('discontinued', '2024-06'));
  expect(found.map(({ file, messageId, pointer }) => [file, messageId, pointer])).toEqual([
    [laterUnit, 'after-ending', '/relations/0/kind'],
  ]);
});

test('a submission is held to the reports of the registry, whichever is the earlier', () => {
  const submitted = (own: ParsedFile, ...registry: readonly ParsedFile[]) => {
    const against = validate({ files: [...milestone, ...registry], ...rest });
    return validate({ files: [own], against, ...rest }).diagnostics.map(({ ruleId, file, messageId, related }) => [
      ruleId,
      file,
      messageId,
      related,
    ]);
  };
  const [ended, action] = [update('discontinued', '2024-06'), update('action-taken', '2025')];
  expect(submitted(action, ended)).toEqual([['update-transition', action.file, 'after-ending', []]]);
  expect(submitted(ended, action)).toEqual([['update-transition', ended.file, 'after-ending', []]]);
  expect(submitted(update('action-taken', '2024-05', 'cites', 'before'), ended)).toEqual([]);
});
