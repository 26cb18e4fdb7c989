import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import * as data from '@digital-accords/data';
import {
  type Authored,
  authoredOf,
  collectionOf,
  createRegistry,
  indexReferences,
  type RecordsByType,
  statusHistory,
  statusOf,
  typeOfId,
} from '@digital-accords/model';
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

const { resolve } = createRequire(import.meta.url);
const authored: Authored.AnyRecord[] = [...Object.values(collectionOf), 'registry'].flatMap((name) => {
  const lines = gunzipSync(readFileSync(resolve(`@digital-accords/data/authored/${name}.ndjson.gz`)))
    .toString()
    .split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
});

test('what its author wrote can be had back from every published record', () => {
  const published = Object.values(collections).flat();
  const byId = new Map(published.map((record) => [record.id, record]));
  expect(authored.map(({ id }) => authoredOf(byId.get(id) ?? data.registry))).toEqual(authored);
  expect(authored.length).toBe(published.length);
});

test('the status of every commitment, and its history, are those of the model on the days of the registry', () => {
  const { asOf, knownAt } = data.registry.derived;
  const index = indexReferences(createRegistry(authored));
  const published = Object.values(data.commitments);
  expect(published.map(({ derived: { status, history } }) => ({ status, history }))).toEqual(
    published.map(({ id }) => ({
      status: statusOf(id, index, { asOf, knownAt }),
      history: statusHistory(id, index, { knownAt }),
    })),
  );
});

test('the type of every record can be told from its id', () => {
  const records = Object.values(collections).flat();
  expect(records.map(({ id }) => [id, typeOfId(id)])).toEqual(records.map(({ id, type }) => [id, type]));
});

test('every slice of a text by the place of a leaf or a quote is its words', () => {
  const points = new Map(Object.values(data.documents).map(({ id, derived }) => [id, [...(derived.text ?? '')]]));
  const slice = (document: data.DocumentId, { start, end }: { start: number; end: number }): string =>
    (points.get(document) ?? []).slice(start, end).join('');
  const leaves = Object.values(data.documents).flatMap(({ id, text }) =>
    text.state === 'held' ? text.leaves.map((leaf) => ({ id, leaf })) : [],
  );
  const quotes = Object.values(data.commitments).flatMap((commitment) => commitment.quotes);
  expect(leaves.filter(({ id, leaf }) => !slice(id, leaf.derived).startsWith(leaf.begins))).toEqual([]);
  expect(quotes.filter(({ document, exact, derived }) => slice(document, derived) !== exact)).toEqual([]);
  expect([leaves.length > 0, quotes.length > 0]).toEqual([true, true]);
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
