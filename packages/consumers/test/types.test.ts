import { agreements, commitments, documents } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { compile, compilers, type Resolution } from '../src/compilers.ts';
import { consumerOf } from '../src/consumer.ts';

const [agreement = ''] = Object.keys(agreements);
const id = Object.keys(commitments).find((one) => one.startsWith(`${agreement}/`)) ?? '';
const [document = ''] = Object.keys(documents);
const typo = id.slice(0, -1);

const right = `
import { type Commitment, type CommitmentId, commitments, type RecordId, type RecordsById, registry } from '@digital-accords/data';
import * as one from '@digital-accords/data/agreements/${agreement}';
import { isId, isOpen, label, nameOf, quoteText } from '@digital-accords/data/helpers';
import { checkFile, checksums } from '@digital-accords/data/integrity';
import { overview } from '@digital-accords/data/overview';
import { agreementTimelineOf, commitmentsWhere, isCommitmentId, lineageGraph, onTopicGroup, recordOf, silent, statusOf, timelineOf } from '@digital-accords/data/query';
import record from '@digital-accords/data/records/commitments/${id}';
import text from '@digital-accords/data/records/${document}';
import { search } from '@digital-accords/data/search';
import { labels, type StatusTerm, terms } from '@digital-accords/data/vocabularies/status';

type IsAny<Type> = 0 extends 1 & Type ? true : false;
const all = Object.values(commitments);
const noneIsAny: [
  IsAny<Commitment>, IsAny<CommitmentId>, IsAny<typeof commitments>, IsAny<(typeof all)[number]>, IsAny<typeof registry>,
  IsAny<typeof record>, IsAny<typeof text>, IsAny<typeof one.commitments>, IsAny<(typeof overview)[number]>,
  IsAny<StatusTerm>, IsAny<typeof checksums>, IsAny<ReturnType<typeof statusOf>>, IsAny<ReturnType<typeof timelineOf>[number]>,
] = [false, false, false, false, false, false, false, false, false, false, false, false, false];

const id: CommitmentId = '${id}';
const anyRecord: RecordId = id;
const exact: RecordsById['${document}'] = recordOf('${document}');
const fromText: string = id;
const open: boolean = isId(commitments, fromText) ? isOpen(commitments[fromText].derived.status.state) : false;
const titles: readonly string[] = [
  ...silent().map((row) => commitments[row.id].title.en),
  ...commitmentsWhere(onTopicGroup('ai')).map((row) => commitments[row.id].title.ja),
  ...lineageGraph(id).nodes.map((node) => commitments[node].title.ja),
  ...overview.map((row) => commitments[row.id].title.ja),
  ...agreementTimelineOf('${agreement}').map((entry) => recordOf(entry.id).id),
  ...['${id}'].filter(isCommitmentId).map((one) => commitments[one].title.ja),
  ...search('AI', { type: 'commitment' }).hits.map((hit) => recordOf(hit.id).id),
];
const state: StatusTerm = statusOf(id, { asOf: '2024-06-01' }).state;
const part: string = one.commitments['${id}'].title.en;
export const done = [anyRecord, exact.text.state, open, titles.length, labels[state].ja, terms.stated.definition.en, label('status', state, 'ja'),
  quoteText(record.quotes[0], 'ja'), part, text.title.ja, nameOf, checkFile, noneIsAny, registry.asOf];
`;

const wrong = `
import { type CommitmentId, commitments } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { statusOf } from '@digital-accords/data/query';
import record from '@digital-accords/data/records/commitments/${typo}';
const id: CommitmentId = '${typo}';
commitments['${id}'].strength;
commitments['${id}'].title = { ja: '', en: '' };
statusOf('${typo}');
label('status', 'sated', 'en');
export const used = [id, record];
`;

const required = `
import data = require('@digital-accords/data');
import query = require('@digital-accords/data/query');
export const state: data.StatusTerm = query.statusOf('${id}').state;
`;

const consumer = consumerOf('model', 'data');
for (const [file, text] of Object.entries({ 'right.ts': right, 'wrong.ts': wrong, 'required.cts': required }))
  consumer.write(file, text);

const resolutions: readonly Resolution[] = ['nodenext', 'node16', 'bundler'];
const matrix = Object.keys(compilers).flatMap((version) =>
  resolutions.map((resolution) => [version, resolution] as const),
);

test.each(matrix)('TypeScript %s with %s compiles what exists, and nothing else', (version, resolution) => {
  // Older resolutions of CommonJS refuse to require a module.
  const files = resolution === 'nodenext' ? ['right.ts', 'wrong.ts', 'required.cts'] : ['right.ts', 'wrong.ts'];
  const { output } = compile(consumer, version, resolution, ...files);
  const mistakes = [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(([, ...mistake]) => mistake);
  expect(mistakes).toEqual([
    ['wrong.ts', '5', 'TS2307'],
    ['wrong.ts', '6', expect.stringMatching(/^TS(?:2322|2820)$/)],
    ['wrong.ts', '7', 'TS2339'],
    ['wrong.ts', '8', 'TS2540'],
    ['wrong.ts', '9', 'TS2345'],
    ['wrong.ts', '10', 'TS2345'],
  ]);
});

test('what is compiled runs, and so does require()', () => {
  compile(consumer, '7.0', 'nodenext', 'right.ts', 'required.cts');
  const runs = `const { done } = await import('./out-nodenext/right.js'); console.log(done.length);
    const { createRequire } = await import('node:module');
    console.log(createRequire(import.meta.url)('./out-nodenext/required.cjs').state);`;
  const { status, output } = consumer.node('--no-warnings', '--input-type=module', '--eval', runs);
  expect({ status, output }).toEqual({ status: 0, output: `14\n${stateNow()}\n` });
});

function stateNow(): string {
  return Object.entries(commitments).find(([one]) => one === id)?.[1].derived.status.state ?? '';
}

test('an id adds no instantiations: its type is looked up', () => {
  consumer.write('bare.ts', `import type { Commitments } from '@digital-accords/data'; export type T = Commitments;`);
  consumer.write(
    'one.ts',
    `import { commitments } from '@digital-accords/data'; export const t = commitments['${id}'].title.en;`,
  );
  const instantiations = ['bare.ts', 'one.ts'].map((file) => {
    const { output } = compile(consumer, '6.0', 'nodenext', file, '--extendedDiagnostics');
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  });
  expect(instantiations).toEqual([instantiations[0], instantiations[0]]);
});
