import { type PlacedText, releaseLeaves } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { placedTextsIn } from '../release/placed-texts.ts';
import { DamagedRelease } from './damaged.ts';
import { releaseRecords } from './registry.ts';
import { openRelease, type ReadRelease } from './release.ts';

const { registry, placedTexts } = validation({});
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(releaseRecords(registry.byId.values())),
  'leaves.ndjson': [...placedTexts.values()].map((placedText) => line(releaseLeaves(placedText))).join(''),
  'coding.ndjson': line({ file: 'memo/reading-1.jsonl', text: '{"leaf":"1"}\n' }),
};
const read: ReadRelease = (name) => new TextEncoder().encode(files[name]);
/** Contact details are masked in a release. */
const shownOf = (placedText: PlacedText): unknown => [placedText.document, releaseLeaves(placedText)];

test('a release gives back the records, the leaves and the readings that went into it', () => {
  const release = openRelease(read);
  if (!release) throw new Error('no release');
  const restored = placedTextsIn(release.registry, new Map(), release.placedTexts);
  expect([...release.registry.byId.values()]).toEqual(
    [...registry.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect([...restored.values()].map(shownOf)).toEqual([...placedTexts.values()].map(shownOf));
  expect(release.placedTexts.get('updates/meeting')).toBeUndefined();
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
  release?.placedTexts.get('updates/meeting');
  expect(wanted).toEqual(['registry.ndjson', 'updates.ndjson']);
  for (const _ of [1, 2]) release?.placedTexts.get('documents/memo');
  expect(wanted).toEqual(['registry.ndjson', 'updates.ndjson', 'documents.ndjson', 'leaves.ndjson']);
});

test('a record is parsed when it is asked for, and no other', () => {
  const broken = (id: string) => (name: string) =>
    new TextEncoder().encode((files[name] ?? '').replace(`"id":"${id}",`, `"id":"${id}",,`));
  const release = openRelease(broken('updates/meeting'));
  expect(release?.registry.byId.get('documents/memo')).toEqual(registry.byId.get('documents/memo'));
  expect(release?.registry.byId.has('updates/meeting')).toBe(true);
  expect(() => release?.registry.byId.get('updates/meeting')).toThrow(DamagedRelease);
  expect(() => release?.registry.byType.update).toThrow(DamagedRelease);
});

test.each<[string, string | undefined, number | undefined]>([
  ['documents.ndjson', '{}\n', 1],
  ['documents.ndjson', undefined, undefined],
  ['leaves.ndjson', '{}\n', 1],
  ['coding.ndjson', '{}\n', 1],
  ['leaves.ndjson', '{"document":"documents/memo",', 1],
  ['coding.ndjson', '', undefined],
  ['leaves.ndjson', undefined, undefined],
  ['coding.ndjson', undefined, undefined],
])('%s that holds %j is refused when it is wanted', (damaged, text, line) => {
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  const release = openRelease((name) => (name === damaged ? bytes : read(name)));
  const wanted = () => (damaged === 'coding.ndjson' ? release?.coding() : release?.placedTexts.get('documents/memo'));
  expect(wanted).toThrow(new DamagedRelease(damaged, line));
});

test('without records there is no release', () => {
  expect(openRelease(() => undefined)).toBeUndefined();
});
