import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { checkUpdate, openRelease } from '@digital-accords/validator/update/en';
import { expect, test } from 'vitest';
import { changed, type Draft } from '../field.ts';
import { formModel } from '../model.ts';
import { recordOf, withoutGaps } from '../record.ts';
import { standInsFor } from '../stand-in.ts';
import { newDraft } from '../start.ts';
import { judge } from './judge.ts';

const { resolve } = createRequire(import.meta.url);
const release = openRelease((name) => gunzipSync(readFileSync(resolve(`@digital-accords/data/authored/${name}.gz`))));
const model = formModel('en');
const today = '2026-11-28';

async function judged(draft: Draft) {
  if (!release) throw new Error('There is no release.');
  const record = recordOf(model.fields, draft);
  const report = {
    today,
    record: withoutGaps(record),
    standIns: standInsFor(record, model, today),
  } as const;
  const findings = await judge(report, release, checkUpdate);
  return findings.map(({ ruleId, messageId, pointer }) => `${pointer} ${ruleId}/${messageId}`);
}

const about = 'jp-gb-digital-partnership-2022/secure-by-design';
const gaps = (...pointers: readonly string[]) => pointers.map((one) => `${one} schema/missing-property`);

test('each required field that is empty is missing, and nothing else is wrong with a new report', async () => {
  expect(await judged(newDraft(model, today, about))).toEqual(
    gaps(
      '/id',
      '/title/en',
      '/title/ja',
      '/summary/en',
      '/summary/ja',
      '/about/0/kind',
      '/about/0/reason/en',
      '/about/0/reason/ja',
      '/evidence/0/origin',
      '/evidence/0/source/publisher',
      '/evidence/0/source/read',
      '/evidence/0/source/title',
      '/evidence/0/source/url',
    ).concat('/type update-date/missing'),
  );
});

test('what is filled in is judged by the rules already', async () => {
  const typed = changed(newDraft(model, today, 'no-such/commitment'), ['title', 'en'], '<b>Bold</b>');
  const wrong = changed(typed, ['evidence', 0, 'source', 'url'], 'www.example.org/a b');
  const found = await judged(changed(wrong, ['evidence', 0, 'source', 'read'], '2027-01-01'));
  expect(found.filter((one) => !one.endsWith('missing-property'))).toEqual([
    '/evidence/0/source/url schema/not-an-address',
    '/type update-date/missing',
    '/title/en text-markup/markup',
    '/about/0/id reference/missing',
    '/evidence/0/source/read day-in-future/later',
  ]);
});
