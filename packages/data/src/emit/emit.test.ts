import { type Authored, collectionOf, createRegistry, publish } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { authoredFiles } from './authored.ts';
import { emit } from './emit.ts';
import { typeDeclarations } from './types.ts';

const organisation: Authored.Organisation = {
  type: 'organisation',
  id: 'organisations/one',
  kind: 'state',
  names: [
    {
      name: { ja: '第一国', en: "Country */ One's" },
      standing: { ja: { kind: 'described' }, en: { kind: 'described' } },
    },
  ],
};
const records: Authored.AnyRecord[] = [organisation, { type: 'registry', id: 'registry', asOf: '2026-01-31' }];
const published = publish(createRegistry(records), new Map(), {
  asOf: '2026-01-31',
  knownAt: '2026-01-31',
  reliability: new Map(),
});
const ids = [
  'RecordId',
  'AgreementId',
  'PillarId',
  'CommitmentId',
  'UpdateId',
  'EventId',
  'OrganisationId',
  'InstrumentId',
  'DocumentId',
  'CodingReportId',
];
const names = [
  'agreements',
  'pillars',
  'commitments',
  'updates',
  'events',
  'organisations',
  'instruments',
  'documents',
  'coding-reports',
];
const authoredNames = [...names, 'registry'].sort();
const folderOf = (type: Authored.RecordType): string => (type === 'registry' ? type : collectionOf[type]);
const aliases = ids.map((id) => `export type ${id} = string;`).join('\n');

test('every type has a module of its collection, one a record, and a file of its records', () => {
  const files = emit({
    published,
    authored: { records, leaves: [], coding: [] },
    declarations: aliases,
    definitions: {},
    grounds: new Map(),
  });
  expect([...files.keys()].filter((path) => !/^vocabularies\//.test(path))).toEqual([
    'registry.js',
    'registry.d.ts',
    'index.js',
    'index.d.ts',
    'types.d.ts',
    'shards/organisations-0.js',
    ...names.flatMap((name) => [`collections/${name}.js`, `collections/${name}.d.ts`]),
    'record.d.ts',
    'records/organisations/one.js',
    'records/organisations/one.d.ts',
    'overview.js',
    'overview.d.ts',
    'query/dated-sources.js',
    'query/dated-sources.d.ts',
    'search/entries.js',
    'search/entries.d.ts',
    ...names.map((name) => `published/${name}.json`),
    ...authoredNames.map((name) => `authored/${name}.ndjson.gz`),
    'authored/leaves.ndjson.gz',
    'authored/coding.ndjson.gz',
    'checksums.js',
    'checksums.d.ts',
    'docs/dictionary.md',
    'docs/reliability.md',
    'LICENSE-SOURCES',
  ]);
  const has = (path: string, text: string): void => expect([path, files.get(path)]).toEqual([path, text]);
  has(
    'collections/coding-reports.js',
    `// Generated from the records. Change a record, not this file.
import { byId } from '../by-id.js';
export const codingReports = /* @__PURE__ */ byId([]);
`,
  );
  has('records/organisations/one.d.ts', "export{organisation as default}from'../../record.js';");
  has('published/updates.json', '[\n]\n');
  has('published/organisations.json', `[\n${JSON.stringify(published.organisation[0])}\n]\n`);
  expect(files.get('index.js')).toContain(
    "import { _0 } from './shards/organisations-0.js';\nexport const agreements = /* @__PURE__ */ byId([]);\n",
  );
  expect(files.get('index.d.ts')).toContain("\nexport { codingReports } from './collections/coding-reports.js';\n");
});

test('an id becomes a key with its title in both languages, and the type of an id the keys', () => {
  const types = typeDeclarations(published, aliases);
  expect(types).toContain(`
export type OrganisationId = keyof Organisations;
`);
  expect(types).toContain(`/** Every Organisation by its id. */
export type Organisations = {
  /** Country *\\/ One's · 第一国 */
  readonly 'organisations/one': Organisation;
};`);
  expect(types).toContain(`
export type Updates = {};`);
  expect(types).not.toContain('= string;');
});

test('declarations without the type of an id are refused', () => {
  expect(() => typeDeclarations(published, aliases.replace('UpdateId', 'ReportId'))).toThrow(
    'the model declares no “export type UpdateId = string;”',
  );
});

test('the authored registry does not depend on the order of input', () => {
  const leaves = [
    { document: 'documents/b', leaves: [] },
    { document: 'documents/a', leaves: [] },
  ];
  const coding = [
    { file: 'b/reading-1.jsonl', text: 'b' },
    { file: 'a/reading-1.jsonl', text: 'a' },
  ];
  const files = authoredFiles({ records, leaves, coding });
  const reversed = { leaves: [...leaves].reverse(), coding: [...coding].reverse() };
  expect(files).toEqual(authoredFiles({ records: [...records].reverse(), ...reversed }));
  const linesOf = (text: string): unknown[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  expect(new Map([...files].map(([file, text]) => [file, linesOf(text)]))).toEqual(
    new Map<string, unknown>([
      ...authoredNames.map(
        (name) => [`authored/${name}.ndjson`, records.filter(({ type }) => folderOf(type) === name)] as const,
      ),
      ['authored/leaves.ndjson', reversed.leaves],
      ['authored/coding.ndjson', reversed.coding],
    ]),
  );
});
