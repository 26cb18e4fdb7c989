import { expect, test } from 'vitest';
import {
  exampleCommitment,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
  withdrawn,
} from '../../test/example-records.ts';
import { requireCommitment } from './lookup.ts';

test('references are found from the record they lead to, by id of the record that says so', () => {
  const earlier = exampleCommitment('old-2020/a');
  const relation = exampleRelation('continues', 'old-2020/a');
  const later = exampleCommitment('new-2024/a', { relations: [relation] });
  const gone = exampleCommitment('new-2024/b', { relations: [relation], lifecycle: withdrawn });
  const subjects = [exampleSubject('old-2020/a', 'started'), exampleSubject('old-2020', 'action-taken')] as const;
  const first = exampleUpdate('first', subjects);
  const second = exampleUpdate('second', [subjects[0]]);
  const retracted = exampleUpdate('retracted', subjects, { lifecycle: withdrawn });
  const index = exampleIndex(second, retracted, gone, later, first, earlier);
  expect([...index.relationsTo]).toEqual([['old-2020/a', [{ from: later, relation }]]]);
  expect(index.updatesAbout).toEqual(
    new Map([
      [
        'old-2020/a',
        [
          { update: first, subject: subjects[0] },
          { update: second, subject: subjects[0] },
        ],
      ],
      ['old-2020', [{ update: first, subject: subjects[1] }]],
    ]),
  );
});

test('a required commitment is there or a RangeError', () => {
  const commitment = exampleCommitment('old-2020/a', { lifecycle: withdrawn });
  const { registry } = exampleIndex(commitment, exampleUpdate('first', [exampleSubject('old-2020', 'started')]));
  expect(requireCommitment(registry, 'old-2020/a')).toBe(commitment);
  expect(() => requireCommitment(registry, 'old-2020/b')).toThrow(RangeError);
  expect(() => requireCommitment(registry, 'updates/first')).toThrow(RangeError);
});
