import { indexReferences, overlay } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { DamagedRelease } from './damaged.ts';
import { releasedRegistry, releaseRecords } from './registry.ts';

const built = validation({}).registry;
const records = [...built.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const encoder = new TextEncoder();
const readIn =
  (files: ReadonlyMap<string, string>) =>
  (file: string): Uint8Array =>
    encoder.encode(files.get(file));

test('a released registry holds the records that were released', () => {
  const released = releasedRegistry(readIn(releaseRecords([...records].reverse())));
  expect(Object.fromEntries(Object.entries(released.byType))).toEqual(built.byType);
  expect([...released.byId.values()]).toEqual(records);
  expect(records.map(({ id }) => [released.byId.has(id), released.byId.get(id)])).toEqual(
    records.map((record) => [true, record]),
  );
  expect([released.byId.has('none'), released.byId.get('none')]).toEqual([false, undefined]);
});

test('a record is parsed once, so that it is the same wherever it is found', () => {
  const { byId, byType } = releasedRegistry(readIn(releaseRecords(records)));
  expect(byType.update[0]).toBe(byId.get('updates/meeting'));
  const [commitment] = built.byType.commitment;
  expect(byId.get(commitment?.id ?? '')).toBe(byType.commitment[0]);
});

test('a last line without a line feed counts', () => {
  const cut = new Map([...releaseRecords(records)].map(([file, text]) => [file, text.trimEnd()]));
  expect([...releasedRegistry(readIn(cut)).byId.values()]).toEqual(records);
});

test('each file holds one type, and a type without records has an empty file', () => {
  const [first] = records.filter(({ type }) => type === 'update');
  if (!first) throw new Error('no update');
  const files = releaseRecords([first]);
  expect([...files].filter(([, text]) => text !== '').map(([file]) => file)).toEqual(['updates.ndjson']);
  expect([...releasedRegistry(readIn(files)).byType.event]).toEqual([]);
});

test.each([
  '{}\n',
  '[]',
  '{"id":"updates/a","type":"update"}\n',
  '{"type":"event","id":"events/a"}\n',
  '\n',
  'records',
])('%j is no file of updates', (text) => {
  const registry = releasedRegistry(readIn(new Map([['updates.ndjson', text]])));
  expect(() => registry.byId.get('updates/a')).toThrow(new DamagedRelease('updates.ndjson', 1));
});

test('a release without the record of the registry is damaged', () => {
  expect(() => releasedRegistry(() => encoder.encode('')).byType.registry).toThrow(
    new DamagedRelease('registry.ndjson'),
  );
});

test('the records that name an id are found without the others', () => {
  const released = releasedRegistry(readIn(releaseRecords(records)));
  const overlaid = overlay(released, records.filter(({ type }) => type === 'update').slice(1));
  for (const registry of [released, overlaid]) {
    const { updatesAbout, relationsTo } = indexReferences(registry);
    for (const { id } of records) {
      const naming = registry.naming?.(id) ?? registry;
      const narrow = indexReferences(naming);
      expect([narrow.updatesAbout.get(id), narrow.relationsTo.get(id)]).toEqual([
        updatesAbout.get(id),
        relationsTo.get(id),
      ]);
      expect(naming.byId.get(id)).toBe(registry.byId.get(id));
    }
  }
  expect(released.naming?.('instruments/none').byType.update).toEqual([]);
});
