import { releaseLeaves } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { finding, release, validation } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { meeting, memo, organisation } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { openFiles } from '../release/open-files.ts';
import { releaseRecords } from '../release/registry.ts';
import { openRelease, type Release } from '../release/release.ts';
import { checkFiles } from './check-files.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const input = {
  files: Object.entries(files).map(([file, text]) => ({ file, bytes: encode(text) })),
  unreadable: [],
  sources,
  coding: () => [],
  today: '2026-01-31',
};
/** The example as a release holds it. */
function released(): Release {
  const { registry, placedTexts } = validation({});
  const lines: Readonly<Record<string, string>> = {
    ...Object.fromEntries(releaseRecords(registry.byId.values())),
    'leaves.ndjson': [...placedTexts.values()].map((one) => `${JSON.stringify(releaseLeaves(one))}\n`).join(''),
  };
  const opened = openRelease((name) => encode(lines[name] ?? ''));
  if (!opened) throw new Error('there is no release');
  return opened;
}
const broken = { file: organisation, bytes: encode('type: organisation\ntype: organisation\n') };

test('every file is counted, and its text is kept for the report', () => {
  const { files: count, texts } = checkFiles(input);
  expect([count, texts.get(memo)]).toEqual([Object.keys(files).length, files[memo]]);
});

test('a file that cannot be parsed is reported once, with nothing that follows from it', () => {
  const others = input.files.filter(({ file }) => file !== organisation);
  const report = 'records/coding-reports/memo.yaml';
  const { diagnostics } = checkFiles({ ...input, files: [...others, broken] });
  expect(diagnostics.map(({ ruleId, messageId, file }) => [ruleId, messageId, file])).toEqual([
    ['reading-leaves', 'missing', report],
    ['reading-leaves', 'missing', report],
    ['duplicate-key', 'duplicate', organisation],
  ]);
});

test('readings are reported on with the registry, and not with a submission to it', () => {
  const coding = () => [{ file: 'memo/reading-1.jsonl', bytes: encode('{\n') }];
  const { files: all, sources: texts, today } = input;
  const ofReadings = ({ diagnostics }: ReturnType<typeof checkFiles>) =>
    diagnostics.filter(({ ruleId }) => ruleId === 'reading-line');
  expect(ofReadings(checkFiles({ ...input, coding }))).toEqual([
    finding(['coding/memo/reading-1.jsonl', 1, 1, 2], {
      ruleId: 'reading-line',
      messageId: 'json',
    }),
  ]);
  expect(ofReadings(checkFiles({ files: all, against: { ...release(), coding }, sources: texts, today }))).toEqual([]);
});

test('an invented quote is found in what is submitted to files and to a release alike', () => {
  const invented = (files[meeting] ?? '').replace('会合を開いた', '会合を閉じた');
  const submitted = { files: [{ file: 'update.yaml', bytes: encode(invented) }], today: input.today };
  const found = (against: Release) =>
    checkFiles({ ...submitted, against }).diagnostics.flatMap(({ ruleId, pointer }) =>
      ruleId === 'quote-verbatim' ? [pointer] : [],
    );
  expect([release(), released()].map(found)).toEqual([['/evidence/0/quote/exact'], ['/evidence/0/quote/exact']]);
});

test('a quote that cannot be compared with its text is an error', () => {
  const submitted = { files: [{ file: 'update.yaml', bytes: encode(files[meeting] ?? '') }], today: input.today };
  const withoutTexts = openFiles({ files: input.files, sources: new Map(), coding: () => [] });
  expect(checkFiles({ ...submitted, against: withoutTexts }).diagnostics).toEqual([
    finding(['update.yaml', 22, 17, 31], {
      ruleId: 'quote-verbatim',
      messageId: 'unchecked',
      pointer: '/evidence/0/quote/document',
      params: { document: 'documents/memo' },
    }),
  ]);
});

test('a document is amended without its source text, as long as what is said of the text stays', () => {
  const rules = (from: string, to: string) => {
    const bytes = encode((files[memo] ?? '').replace(from, to));
    const { diagnostics } = checkFiles({
      files: [{ file: 'memo.yaml', bytes }],
      against: released(),
      today: input.today,
    });
    return diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
  };
  expect(rules('en: From the memorandum', 'en: From this memorandum')).toEqual(['record-replaced/changed']);
  expect(rules('role: progress', 'role: background')).toEqual(['record-replaced/changed', 'source-text/missing']);
});
