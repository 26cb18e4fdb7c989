import { type DocumentReading, releaseLeaves } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { readingsIn } from '../validate/readings.ts';
import { releaseRecords } from './registry.ts';
import { openRelease, type ReadRelease } from './release.ts';

const { registry, readings } = validation({});
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const files: Readonly<Record<string, string>> = {
  'records.ndjson': releaseRecords(registry.byId.values()),
  'leaves.ndjson': [...readings.values()].map((reading) => line(releaseLeaves(reading))).join(''),
  'readings.ndjson': line({ file: 'memo/reading-1.jsonl', text: '{"leaf":"1"}\n' }),
};
const read: ReadRelease = (name) => new TextEncoder().encode(files[name]);
/** Contact details are masked in a release. */
const shownOf = (reading: DocumentReading): unknown => [reading.document, releaseLeaves(reading)];

test('a release gives back the records, the leaves and the readings that went into it', () => {
  const release = openRelease(read);
  if (!release) throw new Error('no release');
  const restored = readingsIn(release.registry, new Map(), release.readings);
  expect([...release.registry.byId.values()]).toHaveLength([...registry.byId.values()].length);
  expect([...restored.values()].map(shownOf)).toEqual([...readings.values()].map(shownOf));
  expect(release.readings.get('updates/meeting')).toBeUndefined();
  expect(release.coding()).toEqual([
    { file: 'memo/reading-1.jsonl', bytes: new TextEncoder().encode('{"leaf":"1"}\n') },
  ]);
});

test('files are read when they are first wanted', () => {
  const wanted: string[] = [];
  const release = openRelease((name) => {
    wanted.push(name);
    return read(name);
  });
  release?.readings.get('updates/meeting');
  expect(wanted).toEqual(['records.ndjson']);
  for (const _ of [1, 2]) release?.readings.get('documents/memo');
  expect(wanted).toEqual(['records.ndjson', 'leaves.ndjson']);
});

test('without records there is no release', () => {
  expect(openRelease(() => undefined)).toBeUndefined();
});
