import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { nearestIds } from './nearest-ids.ts';

const { registry } = validation({});

test('the nearest ids are those of records of the types that may be meant, however often they are asked for', () => {
  for (const _ of [1, 2]) {
    expect(nearestIds(registry, 'memo-2024/sharng', ['commitment', 'agreement'])).toEqual(['memo-2024/sharing']);
    expect(nearestIds(registry, 'memo-2024/sharng', ['agreement'])).toEqual([]);
  }
});

test('more misspelt ids than are remembered', () => {
  const ids = Array.from({ length: 2500 }, (_, at) => `memo-2024/sharing${at % 1250}`);
  expect(ids.map((id) => nearestIds(registry, id, ['commitment']).join())).toEqual(ids.map(() => 'memo-2024/sharing'));
});

test('an id without its agreement or with the folder of its file', () => {
  for (const id of ['sharing', 'commitments/memo-2024/sharing', 'records/commitments/memo-2024/sharing.yaml'])
    expect(nearestIds(registry, id, ['commitment'])).toEqual(['memo-2024/sharing']);
});
