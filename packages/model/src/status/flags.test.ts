import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import type { AnyRecord, Commitment, FlagTerm, UpdateKindTerm } from '../generated/authored.ts';
import { statusOf } from './status.ts';

const frame = (edtf: string, basis: 'own' | 'inherited' = 'own'): Partial<Commitment> => ({
  timeFrame: { edtf, words: '例', basis },
});
const flagsOn = (own: Partial<Commitment>, asOf: string, ...others: AnyRecord[]): readonly FlagTerm[] => {
  const records = [exampleAgreement('old-2020', '2020-01-10'), exampleCommitment('old-2020/a', own), ...others];
  return statusOf('old-2020/a', exampleIndex(...records), { asOf, knownAt: asOf }).flags;
};
const report = (kind: UpdateKindTerm, edtf: string): AnyRecord =>
  exampleUpdate(kind, [exampleSubject('old-2020/a', kind)], { date: { edtf } });

test('past due the day after the last possible day of its own due date', () => {
  expect(flagsOn(frame('2024'), '2024-12-31')).toEqual([]);
  expect(flagsOn(frame('2024'), '2025-01-01')).toEqual(['past-due']);
  expect(flagsOn(frame('2023-04/2024-03'), '2024-04-01')).toEqual(['past-due']);
});

test('an inherited frame, an open end and no frame never make it past due', () => {
  const never = [frame('2024', 'inherited'), frame('2024/..'), {}];
  expect(never.map((own) => flagsOn(own, '2030-01-01'))).toEqual([[], [], []]);
});

test('a period whose end is approximate or uncertain never makes it past due', () => {
  const never = ['2024~', '2024?', '2024%', '2023-04/2024-03~'].map((edtf) => frame(edtf));
  expect(never.map((own) => flagsOn(own, '2030-01-01'))).toEqual([[], [], [], []]);
});

test('an ongoing commitment is never past due, since no completion can be registered for it', () => {
  expect(flagsOn({ ...frame('2024'), horizon: 'ongoing' }, '2030-01-01')).toEqual([]);
});

test('a registered completion takes the flag away, however late, and nothing less does', () => {
  expect(flagsOn(frame('2024'), '2025-06-30', report('completed', '2025-05'))).toEqual([]);
  expect(flagsOn(frame('2024'), '2025-05-30', report('completed', '2025-05'))).toEqual(['past-due']);
  expect(flagsOn(frame('2024'), '2025-06-30', report('output-delivered', '2024-05'))).toEqual(['past-due']);
  expect(flagsOn(frame('2024'), '2025-06-30', report('completed', '2024'), report('discontinued', '2025-01'))).toEqual(
    [],
  );
});

test('no trigger is on record only where the text is conditional and no conduct is reported', () => {
  const conditional: Partial<Commitment> = { modifiers: ['jointly', 'conditional'] };
  const restating = [
    exampleAgreement('new-2024', '2024-05-01'),
    exampleCommitment('new-2024/a', { relations: [exampleRelation('continues', 'old-2020/a')] }),
  ];
  expect(flagsOn(conditional, '2025-01-01')).toEqual(['no-trigger-on-record']);
  expect(flagsOn(conditional, '2025-01-01', ...restating)).toEqual(['no-trigger-on-record']);
  expect(flagsOn(conditional, '2025-01-01', report('action-taken', '2024'))).toEqual([]);
  expect(flagsOn(conditional, '2025-01-01', report('discontinued', '2024'))).toEqual([]);
  expect(flagsOn({ modifiers: ['jointly'] }, '2025-01-01')).toEqual([]);
});

test('flags stand in the order of their vocabulary', () => {
  expect(flagsOn({ ...frame('2024'), modifiers: ['conditional'] }, '2025-01-01')).toEqual([
    'past-due',
    'no-trigger-on-record',
  ]);
});
