import * as data from '@digital-accords/data';
import type { RecordsByType } from '@digital-accords/model';
import { validators } from '@digital-accords/validator/published';
import { expect, test } from 'vitest';

type Published = RecordsByType[keyof RecordsByType];

const collections: Readonly<Record<string, readonly Published[]>> = {
  agreements: Object.values<Published>(data.agreements),
  pillars: Object.values<Published>(data.pillars),
  commitments: Object.values<Published>(data.commitments),
  updates: Object.values<Published>(data.updates),
  events: Object.values<Published>(data.events),
  organisations: Object.values<Published>(data.organisations),
  instruments: Object.values<Published>(data.instruments),
  documents: Object.values<Published>(data.documents),
  codingReports: Object.values<Published>(data.codingReports),
  registry: [data.registry],
};

test('every collection is looked at', () => {
  expect(Object.keys(collections).sort()).toEqual(Object.keys(data).sort());
});

test.each(Object.entries(collections))('every record of %s fits the published schema', (_, records) => {
  const mistakes = records.filter((record) => !validators[record.type](record)).map(({ id }) => id);
  expect([mistakes, records.length > 0]).toEqual([[], true]);
});

test('the published schemas refuse what is only authored', () => {
  const [commitment] = Object.values(data.commitments);
  const authored = { ...commitment, derived: undefined };
  expect([validators.commitment(authored), validators.commitment({}), validators.registry(data.registry)]).toEqual([
    false,
    false,
    true,
  ]);
});
