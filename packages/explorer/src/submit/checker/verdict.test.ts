import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { checkFiles, checkRecord, openRelease } from '@digital-accords/validator';
import { checkUpdate as checkInEnglish } from '@digital-accords/validator/update/en';
import { checkUpdate as checkInJapanese } from '@digital-accords/validator/update/ja';
import { type Arbitrary, array, assert, asyncProperty, constantFrom, oneof, option, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { changed, type Draft, isList, partOf, valueAt } from '../field.ts';
import { formModel } from '../model.ts';
import type { Path } from '../pointer.ts';
import { standInsFor } from '../stand-in.ts';
import { yamlOf } from '../yaml.ts';
import { judge } from './judge.ts';

const { resolve } = createRequire(import.meta.url);
const against = openRelease((name) => gunzipSync(readFileSync(resolve(`@digital-accords/data/authored/${name}.gz`))));
if (!against) throw new Error('There is no release.');
const model = formModel('en');
const today = '2026-11-28';
const reports: readonly Draft[] = against.registry.byType.update.map((one) => JSON.parse(JSON.stringify(one)));

/** The places of all values of a report but its type, which the form never changes. */
function placesIn(value: Draft, path: Path = []): readonly Path[] {
  if (typeof value !== 'object') return [path];
  const parts = isList(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...parts.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

const places = new Map(reports.flatMap((one) => placesIn(one)).map((path) => [path.join('/'), path]));
places.delete('type');

const pasted = oneof(
  constantFrom<Draft>(
    '',
    '2025-01',
    '2027-12-31',
    '2025-02-30',
    '2024-05/2023-04',
    '２０２５年３月',
    '=1+1',
    '<b>x</b>',
  ),
  constantFrom<Draft>('updates/Not an id', 'no-such/commitment', 'jp-gb-digital-partnership-2022', 'complete'),
  constantFrom<Draft>('https://example.org/%zz', 'http://a', 'a@example.org', '\u202eabc', 7, [], {}, ['x', 'x']),
  string({ unit: 'binary' }),
  constantFrom(...reports.flatMap((one) => [...places.values()].flatMap((path) => valueAt(one, path) ?? []))),
);

/** Reports of the registry with some places changed, or left out. */
const drafts = (values: Arbitrary<Draft>) =>
  tuple(
    constantFrom(...reports),
    array(tuple(constantFrom(...places.values()), option(values, { nil: undefined })), { maxLength: 3 }),
  ).map(([report, edits]) => edits.reduce((draft, [path, value]) => edited(draft, path, value), report));

function edited(draft: Draft, path: Path, value: Draft | undefined): Draft {
  const holder = valueAt(draft, path.slice(0, -1));
  const isThere = isList(holder) ? Number(path.at(-1)) < holder.length : typeof holder === 'object';
  return isThere ? changed(draft, path, value) : draft;
}

const rules = (found: readonly { readonly ruleId: string; readonly messageId: string; readonly pointer?: string }[]) =>
  found.map(({ ruleId, messageId, pointer = '' }) => `${pointer} ${ruleId}/${messageId}`).sort();

test('the check of reports alone says of any report what the check of all records says, in both languages', () =>
  assert(
    asyncProperty(drafts(oneof(pasted, constantFrom('\ud800'))), async (draft) => {
      const [en, ja] = [
        await checkInEnglish(draft, { against, today }),
        await checkInJapanese(draft, { against, today }),
      ];
      expect(en).toEqual(await checkRecord(draft, { against, today, lang: 'en' }));
      expect(ja).toEqual(await checkRecord(draft, { against, today, lang: 'ja' }));
    }),
    { numRuns: 300 },
  ));

test('the form finds what the command finds in the file that the form writes, and more only in a report with gaps', () =>
  assert(
    asyncProperty(drafts(pasted), async (draft) => {
      const id = String(partOf(draft, 'id'));
      const file = `records/${/^updates\/[a-z0-9-]+$/.test(id) ? id : 'updates/report'}.yaml`;
      const files = [{ file, bytes: new TextEncoder().encode(yamlOf(draft)) }];
      const command = rules(checkFiles({ files, against, today }).diagnostics);
      const form = rules(
        await judge({ today, record: draft, standIns: standInsFor(draft, model, today) }, against, checkInEnglish),
      );
      expect(form).toEqual(expect.arrayContaining(command));
      if (!command.some((one) => one.includes(' schema/'))) expect(form).toEqual(command);
    }),
    { numRuns: 300 },
  ));
