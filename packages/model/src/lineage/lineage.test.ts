import { expect, test } from 'vitest';
import {
  exampleAgreement,
  exampleCommitment,
  exampleDocument,
  exampleEvent,
  exampleIndex,
  exampleRelation,
  exampleSubject,
  exampleUpdate,
  withdrawn,
} from '../../test/example-records.ts';
import type { AnyRecord, CommitmentRelation, RecordId } from '../generated/authored.ts';
import { agreementTimelineOf } from './agreement-timeline.ts';
import { type LineageEdge, lineageGraph, lineageOf } from './lineage.ts';
import { timelineOf } from './timeline.ts';

const commitment = (id: RecordId, ...relations: CommitmentRelation[]): AnyRecord =>
  exampleCommitment(id, { relations });
const edge = (from: string, kind: LineageEdge['kind'], to: string): LineageEdge => ({ from, kind, basis: 'cites', to });

const family = [
  exampleAgreement('z-2020', '2020'),
  exampleAgreement('b-2022', '2022'),
  exampleAgreement('a-2024', '2024'),
  exampleAgreement('other-2021', '2021'),
  commitment('z-2020/a'),
  commitment('z-2020/b'),
  commitment('b-2022/a', exampleRelation('expands', 'z-2020/a'), exampleRelation('parallels', 'other-2021/a')),
  commitment('b-2022/account', exampleRelation('renders', 'b-2022/a')),
  commitment('a-2024/a', exampleRelation('continues', 'b-2022/a'), exampleRelation('merges', 'z-2020/b')),
  commitment('a-2024/b', exampleRelation('supersedes', 'z-2020/a')),
  commitment('other-2021/a'),
  exampleCommitment('a-2024/gone', { relations: [exampleRelation('continues', 'z-2020/a')], lifecycle: withdrawn }),
];

test('lineage follows relations of the same parties both ways, oldest first, with the kind of each', () => {
  const index = exampleIndex(...family);
  expect(lineageOf('a-2024/a', index)).toEqual({
    predecessors: [
      edge('b-2022/a', 'expands', 'z-2020/a'),
      edge('a-2024/a', 'merges', 'z-2020/b'),
      edge('a-2024/a', 'continues', 'b-2022/a'),
    ],
    successors: [],
    renderings: [],
    parallels: [],
  });
  expect(lineageOf('z-2020/a', index)).toEqual({
    predecessors: [],
    successors: [
      edge('b-2022/a', 'expands', 'z-2020/a'),
      edge('a-2024/a', 'continues', 'b-2022/a'),
      edge('a-2024/b', 'supersedes', 'z-2020/a'),
    ],
    renderings: [],
    parallels: [],
  });
});

test('renderings and parallels are kept apart and not followed', () => {
  const index = exampleIndex(...family);
  const rendering = edge('b-2022/account', 'renders', 'b-2022/a');
  const parallel = edge('b-2022/a', 'parallels', 'other-2021/a');
  expect(lineageOf('b-2022/a', index)).toMatchObject({ renderings: [rendering], parallels: [parallel] });
  const alone = { predecessors: [], successors: [], renderings: [], parallels: [] };
  expect(lineageOf('b-2022/account', index)).toEqual({ ...alone, renderings: [rendering] });
  expect(lineageOf('other-2021/a', index)).toEqual({ ...alone, parallels: [parallel] });
});

test('the lineage of an agreement is that of its commitments, each relation once', () => {
  const index = exampleIndex(...family);
  const lineage = lineageOf('b-2022', index);
  expect(lineage).toEqual({
    predecessors: [edge('b-2022/a', 'expands', 'z-2020/a')],
    successors: [edge('a-2024/a', 'continues', 'b-2022/a')],
    renderings: [edge('b-2022/account', 'renders', 'b-2022/a')],
    parallels: [edge('b-2022/a', 'parallels', 'other-2021/a')],
  });
  expect(lineageGraph(['b-2022/a', 'b-2022/lone'], lineage)).toEqual({
    nodes: ['b-2022/a', 'b-2022/lone', 'z-2020/a', 'a-2024/a', 'b-2022/account', 'other-2021/a'],
    edges: Object.values(lineage).flat(),
  });
  expect(lineageOf('other-2021', index)).toEqual(lineageOf('other-2021/a', index));
});

test('relations to withdrawn or unknown commitments are left out, and a circle is walked once', () => {
  const gone = exampleCommitment('old-2020/gone', { lifecycle: withdrawn });
  const broken = commitment(
    'new-2022/a',
    exampleRelation('continues', gone.id),
    exampleRelation('continues', 'x/none'),
  );
  expect(lineageOf('new-2022/a', exampleIndex(broken, gone)).predecessors).toEqual([]);
  const circle = [
    commitment('p/a', exampleRelation('continues', 'q/a')),
    commitment('q/a', exampleRelation('narrows', 'p/a')),
  ];
  const edges = [edge('q/a', 'narrows', 'p/a'), edge('p/a', 'continues', 'q/a')];
  expect(lineageOf('p/a', exampleIndex(...circle)).predecessors).toEqual(edges);
});

const dated = [
  exampleAgreement('old-2020', '2020-01-10'),
  exampleDocument('documents/old-2020', '2020-01-20'),
  exampleAgreement('new-2024', '2024-05'),
  commitment('old-2020/a'),
  commitment('old-2020/account', exampleRelation('renders', 'old-2020/a')),
  exampleCommitment('new-2024/a', { relations: [exampleRelation('implements', 'old-2020/a')] }),
  exampleCommitment('new-2024/b', { relations: [exampleRelation('reaffirms', 'old-2020/a')] }),
  exampleEvent('council', '2023-02-03'),
  exampleUpdate('met', [exampleSubject('old-2020/a', 'action-taken')], { event: 'events/council' }),
  exampleUpdate('guess', [exampleSubject('old-2020/a', 'completed', 'inferred')], { date: { edtf: '2022' } }),
  exampleUpdate('late', [exampleSubject('old-2020/a', 'completed')], { date: { edtf: '2024-07' } }),
];
const linesOf = (id: RecordId, asOf: string): (string | undefined)[][] =>
  timelineOf(id, exampleIndex(...dated), { asOf, knownAt: asOf }).map((entry) => [
    entry.date,
    entry.kind,
    entry.id,
    ...(entry.kind === 'text' ? [] : [entry.state]),
  ]);

const life = [
  ['2020-01-10', 'text', 'old-2020/a'],
  ['2022', 'update', 'updates/guess', 'none'],
  ['2023-02-03', 'update', 'updates/met', 'active'],
  ['2024-05', 'relation', 'new-2024/a', 'none'],
  ['2024-05', 'relation', 'new-2024/b', 'restated'],
];

test('a timeline holds text, later commitments and updates in the order of reports, up to the days asked about', () => {
  expect(linesOf('old-2020/a', '2024-06-30')).toEqual(life);
  expect(linesOf('old-2020/a', '2023-02-02')).toEqual(life.slice(0, 2));
  expect(linesOf('old-2020/a', '2020-01-19')).toEqual([]);
});

test('a rendering has its own text and the timeline of its unit', () => {
  const own = ['2020-01-10', 'text', 'old-2020/account'];
  expect(linesOf('old-2020/account', '2024-06-30')).toEqual([life[0], own, ...life.slice(1)]);
});

test('the timeline of an agreement has each record once, with what it says of which commitment', () => {
  const both = exampleUpdate(
    'both',
    [exampleSubject('old-2020/pillars/x', 'reported-ongoing'), exampleSubject('old-2020/a', 'completed', 'inferred')],
    { date: { edtf: '2023-03' } },
  );
  const index = exampleIndex(...dated, both, commitment('old-2020/b'));
  const entries = agreementTimelineOf('old-2020', index, { asOf: '2024-06-30', knownAt: '2024-06-30' });
  const said = (of: RecordId, says: string, basis = 'cites') => ({ of, says, basis });
  expect(entries.map((entry) => [entry.date, entry.id, entry.kind === 'text' ? [] : entry.statements])).toEqual([
    ['2020-01-10', 'old-2020', []],
    ['2022', 'updates/guess', [said('old-2020/a', 'completed', 'inferred')]],
    ['2023-02-03', 'updates/met', [said('old-2020/a', 'action-taken')]],
    [
      '2023-03',
      'updates/both',
      [said('old-2020/pillars/x', 'reported-ongoing'), said('old-2020/a', 'completed', 'inferred')],
    ],
    ['2024-05', 'new-2024/a', [said('old-2020/a', 'implements')]],
    ['2024-05', 'new-2024/b', [said('old-2020/a', 'reaffirms')]],
  ]);
});

test('an unknown id is refused', () => {
  const index = exampleIndex();
  const days = { asOf: '2024-01-01', knownAt: '2024-01-01' };
  for (const ask of [
    () => lineageOf('x/a', index),
    () => lineageOf('x', index),
    () => timelineOf('x/a', index, days),
    () => agreementTimelineOf('x', index, days),
  ]) {
    expect(ask).toThrow(RangeError);
  }
});
