import { type Authored, createRegistry, publish } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { authoredFiles } from './authored.ts';
import { modules } from './modules.ts';
import { declarations } from './types.ts';

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
const aliases = ids.map((id) => `export type ${id} = string;`).join('\n');

test('each collection is a module of its own, which the index re-exports', () => {
  const files = modules(published);
  expect([...files.keys()]).toEqual([
    'collections/agreements.js',
    'collections/pillars.js',
    'collections/commitments.js',
    'collections/updates.js',
    'collections/events.js',
    'collections/organisations.js',
    'collections/instruments.js',
    'collections/documents.js',
    'collections/coding-reports.js',
    'registry.js',
    'index.js',
  ]);
  expect(files.get('collections/coding-reports.js')).toBe(
    `// Generated from the records. Change a record, not this file.
export const codingReports = /* @__PURE__ */ JSON.parse('{}');
`,
  );
  expect(files.get('index.js')).toContain("\nexport { codingReports } from './collections/coding-reports.js';\n");
});

test('an id becomes a key with its title in both languages, and the type of an id the keys', () => {
  const types = declarations(published, aliases).get('types.d.ts');
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
  expect(() => declarations(published, aliases.replace('UpdateId', 'ReportId'))).toThrow(
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
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  expect(new Map([...files].map(([file, text]) => [file, linesOf(text)]))).toEqual(
    new Map<string, unknown>([
      ['authored/records.ndjson', records],
      ['authored/leaves.ndjson', reversed.leaves],
      ['authored/coding.ndjson', reversed.coding],
    ]),
  );
});
