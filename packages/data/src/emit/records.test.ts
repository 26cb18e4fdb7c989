import * as data from '@digital-accords/data';
import type { PublishedRecords } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { noRecords } from './no-records.fixture.ts';
import { recordModules } from './records.ts';
import { shardsOf } from './shards.ts';

const commitments = Object.values<data.Commitment>(data.commitments);
const [instrument] = Object.values<data.Instrument>(data.instruments);
if (!instrument) throw new Error('no records');

/** A registry of the commitments of the data, and of as many instruments as make up a number of records. */
const registryOf = (count: number): PublishedRecords => {
  const instruments = Array.from({ length: count - commitments.length }, (_, place) => ({
    ...instrument,
    id: `instruments/${place}`,
  }));
  return { ...noRecords, commitment: commitments, instrument: instruments };
};

function modulesOf(count: number): readonly string[] {
  const published = registryOf(count);
  return [...recordModules(published, shardsOf(published)).keys()].filter((path) => path.endsWith('.js')).sort();
}

const ofCommitments = commitments.map(({ id }) => `records/commitments/${id}.js`).sort();
const ofInstruments = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `records/instruments/${place}.js`).sort();

test('up to 5,000 records, each has a module of its own', () => {
  expect(modulesOf(5000)).toEqual([...ofCommitments, ...ofInstruments(5000 - commitments.length)]);
});

test('above, the module of an agreement holds its commitments, and any other record has a module of its own', () => {
  expect(modulesOf(5001)).toEqual(ofInstruments(5001 - commitments.length));
});
