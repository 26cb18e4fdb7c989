import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
  withdrawn,
} from '../../test/example-records.ts';
import type { AnyRecord, Commitment, RecordId, UpdateKindTerm } from '../generated/authored.ts';
import type { CommitmentStatus } from '../generated/published.ts';
import { unitsOf } from './rendering.ts';
import { statusOf } from './status.ts';

const rendering = (id: RecordId, ...rendered: RecordId[]): Commitment =>
  exampleCommitment(id, { relations: rendered.map((to) => exampleRelation('renders', to, 'inferred')) });
const unitIds = (id: RecordId, ...records: Commitment[]): RecordId[] => {
  const { registry } = exampleIndex(...records);
  return records
    .filter((record) => record.id === id)
    .flatMap((record) => unitsOf(record, registry).map((unit) => unit.id));
};

test('a rendering stands for what it renders, through other renderings, and any other commitment for itself', () => {
  const records = [
    exampleCommitment('x/a'),
    exampleCommitment('x/b'),
    rendering('x/translation-a', 'x/a'),
    rendering('x/account', 'x/translation-a', 'x/b', 'x/a'),
  ];
  expect(unitIds('x/a', ...records)).toEqual(['x/a']);
  expect(unitIds('x/translation-a', ...records)).toEqual(['x/a']);
  expect(unitIds('x/account', ...records)).toEqual(['x/a', 'x/b']);
  expect(unitIds('x/both', ...records, rendering('x/both', 'x/a', 'x/b'))).toEqual(['x/a', 'x/b']);
});

test('withdrawn units, unknown units and circles leave the rendering itself', () => {
  const gone = exampleCommitment('x/gone', { lifecycle: withdrawn });
  expect(unitIds('x/r', rendering('x/r', 'x/gone', 'x/none'), gone)).toEqual(['x/r']);
  expect(unitIds('x/r', rendering('x/r', 'x/s'), rendering('x/s', 'x/r'))).toEqual(['x/r']);
});

const agreement = exampleAgreement('x', '2020-01-10');
const report = (id: RecordId, kind: UpdateKindTerm, edtf: string): AnyRecord =>
  exampleUpdate(`${id.slice(2)}-${kind}`, [exampleSubject(id, kind)], { date: { edtf } });
const statusIn = (id: RecordId, ...records: AnyRecord[]): CommitmentStatus =>
  statusOf(id, exampleIndex(agreement, ...records), { asOf: '2024-12-31', knownAt: '2024-12-31' });

test('a rendering takes the whole status of its unit, and nothing of its own', () => {
  const unit = exampleCommitment('x/a', { rhythm: { every: 'P1Y', words: '毎年' } });
  const account = { ...rendering('x/r', 'x/a'), timeFrame: { edtf: '2021', words: '2021年', basis: 'own' as const } };
  const records = [unit, account, report('x/a', 'action-taken', '2023-06'), report('x/r', 'completed', '2024-06')];
  expect(statusIn('x/r', ...records)).toEqual({
    state: 'active',
    open: true,
    since: { edtf: '2023-06', earliest: '2023-06-01', latest: '2023-06-30' },
    by: 'updates/a-action-taken',
    basis: 'cites',
    heard: { day: '2023-06-30', source: 'report', id: 'updates/a-action-taken' },
    freshness: 'ageing',
    flags: [],
  });
});

test.each<[string, [UpdateKindTerm, string], [UpdateKindTerm, string], RecordId]>([
  ['the least advanced', ['output-delivered', '2021'], ['started', '2024'], 'updates/b-started'],
  ['completed only with all', ['completed', '2021'], ['output-delivered', '2024'], 'updates/b-output-delivered'],
  ['the one that goes on', ['discontinued', '2021'], ['started', '2024'], 'updates/b-started'],
  ['of equals the least fresh', ['started', '2023'], ['started', '2022'], 'updates/b-started'],
  ['of equals the first id', ['discontinued', '2023'], ['discontinued', '2022'], 'updates/a-discontinued'],
])('of several units it takes %s', (_, [kindOfA, dayOfA], [kindOfB, dayOfB], by) => {
  const units = [exampleCommitment('x/a'), exampleCommitment('x/b'), rendering('x/r', 'x/b', 'x/a')];
  expect(statusIn('x/r', ...units, report('x/a', kindOfA, dayOfA), report('x/b', kindOfB, dayOfB)).by).toBe(by);
});
