import { releaseLeaves, withholdText } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { checkRecord } from '../check/check-record.ts';
import { releaseRecords } from '../release/registry.ts';
import { openRelease } from '../release/release.ts';
import { withheldIn } from '../release/withheld.ts';

const { registry, placedTexts } = validation({});
const held = registry.byId.get('updates/meeting');

/** A release that has of each text the words that some records quote. */
function releaseWith(quotes: Parameters<typeof withholdText>[1]) {
  const leaves = [...placedTexts.values()].map((one) => JSON.stringify(releaseLeaves(withholdText(one, quotes))));
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(releaseRecords(registry.byId.values())),
    'leaves.ndjson': leaves.map((line) => `${line}\n`).join(''),
  };
  const release = openRelease((name) => new TextEncoder().encode(files[name]));
  if (!release) throw new Error('no release');
  return release;
}

async function found(quotes: Parameters<typeof withholdText>[1]) {
  const { ok, findings } = await checkRecord(held, { against: releaseWith(quotes), today: '2026-12-31', lang: 'en' });
  return [ok, findings.map(({ ruleId, severity, message }) => [ruleId, severity, message])];
}

test('quotes of a text that the release leaves out are not called wrong, but were not compared', async () => {
  expect(await found([])).toEqual([
    true,
    [
      [
        'text-withheld',
        'warning',
        'The release leaves out the text of “documents/memo”, for which it has no ground. Quotes of it that could not be compared: 1. Check them in the repository, which holds the text.',
      ],
    ],
  ]);
});

test('words that a record of the release quotes are compared', async () => {
  expect(await found([{ document: 'documents/memo', leaf: '2', exact: '前年に会合を開いた。' }])).toEqual([true, []]);
});

test('of a release, each document whose text it leaves out is named', () => {
  expect(withheldIn(releaseWith([])).map(({ messageId, params }) => [messageId, params])).toEqual([
    ['release', { document: 'documents/memo' }],
  ]);
  expect(withheldIn({ registry, placedTexts })).toEqual([]);
});
