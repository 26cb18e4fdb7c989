import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { DamagedRelease } from './damaged.ts';
import { releasedRegistry, releaseRecords } from './registry.ts';

const built = validation({}).registry;
const records = [...built.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a released registry holds the records that were released', () => {
  const released = releasedRegistry(encode(releaseRecords([...records].reverse())));
  expect(Object.fromEntries(Object.entries(released.byType))).toEqual(built.byType);
  expect([...released.byId.values()]).toEqual(records);
  expect(records.map(({ id }) => [released.byId.has(id), released.byId.get(id)])).toEqual(
    records.map((record) => [true, record]),
  );
  expect([released.byId.has('none'), released.byId.get('none')]).toEqual([false, undefined]);
});

test('a record is parsed once, so that it is the same wherever it is found', () => {
  const { byId, byType } = releasedRegistry(encode(releaseRecords(records)));
  expect(byType.update[0]).toBe(byId.get('updates/meeting'));
  const [commitment] = built.byType.commitment;
  expect(byId.get(commitment?.id ?? '')).toBe(byType.commitment[0]);
});

test('a last line without a line feed counts', () => {
  const text = releaseRecords(records);
  expect([...releasedRegistry(encode(text.trimEnd())).byId.values()]).toEqual(records);
});

test.each(['{}\n', '[]', '{"id":"a","type":"update"}\n', '\n', 'records'])('%j is no release', (text) => {
  expect(() => releasedRegistry(encode(text))).toThrow(new DamagedRelease('records.ndjson', 1));
});

test('a release without records is none', () => {
  expect(() => releasedRegistry(encode(''))).toThrow(new DamagedRelease('records.ndjson'));
});
