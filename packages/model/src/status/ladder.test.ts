import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleIndex,
  exampleSubject,
  exampleUpdate,
} from '../../test/example-records.ts';
import type { UpdateKindTerm } from '../generated/authored.ts';
import { climb, stepsOf } from './ladder.ts';
import { reportsOn } from './reports.ts';

const unit = exampleCommitment('old-2020/a');
const update = (edtf: string, kind: UpdateKindTerm) =>
  exampleUpdate(kind, [exampleSubject(unit.id, kind, 'cites')], { date: { edtf } });
const reports = (...updates: readonly ReturnType<typeof update>[]) =>
  reportsOn(unit, exampleIndex(exampleAgreement('old-2020', '2020-01-10'), unit, ...updates));

test('each report that carries a state comes with the state that held before it', () => {
  const steps = stepsOf(
    reports(
      update('2023', 'discontinued'),
      update('2022', 'output-delivered'),
      update('2021', 'related-activity'),
      update('2022-06', 'action-taken'),
      update('2024', 'started'),
    ),
  );
  expect(steps.map(({ report, held }) => [report.id, held.state, held.by?.id])).toEqual([
    ['updates/action-taken', 'stated', undefined],
    ['updates/output-delivered', 'active', 'updates/action-taken'],
    ['updates/discontinued', 'delivering', 'updates/output-delivered'],
    ['updates/started', 'discontinued', 'updates/discontinued'],
  ]);
});

test('without reports there are no steps, and the state is that of the text', () => {
  expect([stepsOf([]), climb([], 'state')]).toEqual([[], { state: 'stated', by: undefined }]);
});
