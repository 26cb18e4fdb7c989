import { expect, test } from 'vitest';
import { exampleCommitment, exampleSubject, exampleUpdate, withdrawn } from '../../test/example-records.ts';
import type { AnyRecord } from '../generated/authored.ts';
import { createRegistry } from '../registry/registry.ts';
import { effectChanges, effectsOf } from './effects.ts';

const days = { asOf: '2030-01-01', knownAt: '2030-01-01' };
const effects = (...records: readonly AnyRecord[]) => effectsOf(createRegistry(records), new Map(), days);

test('a report changes the status of what it is about, and only of that', () => {
  const commitments = [exampleCommitment('old-2020/a'), exampleCommitment('old-2020/b')];
  const report = exampleUpdate('first', [exampleSubject('old-2020/a', 'action-taken')], { date: { edtf: '2020-02' } });
  expect(effectChanges(effects(...commitments), effects(...commitments, report))).toEqual({
    status: [
      {
        id: 'old-2020/a',
        before: { state: 'stated', flags: [] },
        after: { state: 'active', flags: [] },
      },
    ],
    coverage: [],
  });
});

test('what only one registry has, or has no longer, is no change', () => {
  const commitment = exampleCommitment('old-2020/a');
  const gone = { ...commitment, lifecycle: withdrawn };
  for (const [before, after] of [
    [[commitment], []],
    [[], [commitment]],
    [[commitment], [gone]],
  ] as const)
    expect(effectChanges(effects(...before), effects(...after))).toEqual({ status: [], coverage: [] });
});
