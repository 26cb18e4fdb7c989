import * as data from '@digital-accords/data';
import { expect, test } from 'vitest';
import { noRecords } from './no-records.fixture.ts';
import { placeOf, shardsOf } from './shards.ts';

const commitment = Object.values<data.Commitment>(data.commitments);
const update = Object.values<data.Update>(data.updates);
const shards = shardsOf({ ...noRecords, commitment, update });

test('a report stands with the first agreement that it bears on, so that the module of one reads few shards', () => {
  const groupOf = (id: string): string => placeOf(id, shards).module.replace(/^shards\/(.*)-\d+$/, '$1');
  expect(update.map(({ id }) => [id, groupOf(id)])).toEqual(
    update.map(({ id, derived }) => [id, derived.agreements[0] ?? 'updates']),
  );
});

test('a shard is full at 100,000 units, unless one record alone is longer', () => {
  for (const text of shards.modules.values()) {
    const records = text.split('\n').filter((line) => line.startsWith('export const '));
    expect(text.length <= 100_000 || records.length === 1).toBe(true);
  }
});
