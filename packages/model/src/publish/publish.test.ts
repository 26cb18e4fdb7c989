import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import type { Reliability } from '../generated/published.ts';
import { publish } from './publish.ts';

const { registry, placedTexts, sharing, research, update, document } = publishedExample;
const role: Reliability = { measure: 'role', compared: 6, agreement: 1, alpha: 1, low: 1, high: 1 };
const options = {
  asOf: '2026-01-31',
  knownAt: '2026-01-31',
  reliability: new Map([['documents/memo', [role]]]),
  version: '1.0.0',
};
const published = publish(registry, placedTexts, options);
const text = { ja: '例', en: 'Example' };
const signed = { edtf: '2024-01-31', earliest: '2024-01-31', latest: '2024-01-31' };
const june = { edtf: '2024-06', earliest: '2024-06-01', latest: '2024-06-30' };
const at = (start: number, end: number) => ({ derived: { lang: 'ja', start, end } });
const stem = { ...sharing.stem, ...at(5, 16) };

test('a commitment is published with what a list shows of it', () => {
  const active = { from: '2024-06-30', state: 'active', attestation: 'parties', flags: [] };
  const unlisted = { deliverables: [], otherActions: [], modifiers: [], relations: [], notes: [] };
  const apart = { relatesTo: [], relatedFrom: [], renders: [], renderedBy: [], discrepancies: [] };
  const common = {
    agreement: 'memo-2024',
    date: signed,
    parties: ['organisations/one', 'organisations/two'],
    strength: 'undertake',
    counted: true,
    ...apart,
  };
  expect(published.commitment).toEqual([
    {
      ...research,
      ...unlisted,
      fora: [],
      quotes: [{ ...research.quotes[0], ...at(32, 40) }],
      stem,
      derived: {
        ...common,
        order: 2,
        actors: ['organisations/two'],
        topicGroups: ['frontier'],
        words: { lang: 'ja', ja: '研究を共に進める', en: 'advance research together' },
        due: { edtf: '2025', earliest: '2025-01-01', latest: '2025-12-31' },
        status: {
          state: 'stated',
          open: true,
          heard: { day: '2024-01-31', source: 'text', id: 'memo-2024/joint-research' },
          freshness: 'ageing',
          flags: [],
        },
        history: [
          { from: '2024-01-31', to: '2025-01-30', state: 'stated', freshness: 'fresh', flags: [] },
          { from: '2025-01-31', state: 'stated', freshness: 'ageing', flags: [] },
        ],
        reports: [],
      },
    },
    {
      ...sharing,
      ...unlisted,
      instruments: [],
      notes: [
        {
          kind: 'ambiguity',
          text,
          quote: { document: 'documents/memo', leaf: '1/a', exact: '情報', ...at(19, 21) },
        },
      ],
      quotes: [{ ...sharing.quotes[0], ...at(19, 29) }],
      stem,
      derived: {
        ...common,
        order: 1,
        actors: ['organisations/one', 'organisations/two'],
        topicGroups: ['data'],
        words: { lang: 'ja', ja: '情報を毎年共有する。' },
        status: {
          state: 'active',
          open: true,
          since: june,
          by: 'updates/meeting',
          basis: 'same-object',
          attestation: 'parties',
          heard: { day: '2024-06-30', source: 'report', id: 'updates/meeting' },
          freshness: 'ageing',
          flags: [],
        },
        history: [
          { from: '2024-01-31', to: '2024-06-29', state: 'stated', freshness: 'fresh', flags: [] },
          { ...active, to: '2025-06-29', freshness: 'fresh' },
          { ...active, from: '2025-06-30', freshness: 'ageing' },
        ],
        reports: [
          {
            id: 'updates/meeting',
            kind: 'action-taken',
            basis: 'same-object',
            date: june,
            origins: ['joint-text'],
            title: text,
          },
        ],
      },
    },
  ]);
});

test('an update is published with its dates and what it bears on', () => {
  const quote = { document: 'documents/memo', leaf: '2', exact: '𠮷祥会合を開いた', ...at(45, 53) };
  expect(published.update).toEqual([
    {
      ...update,
      actors: [],
      evidence: [{ kind: 'quote', origin: 'joint-text', quote }],
      notes: [],
      derived: { date: june, published: signed, commitments: ['memo-2024/sharing'], agreements: ['memo-2024'] },
    },
  ]);
});

test('a document is published with its text once, and no trace of contact details', () => {
  const [memo] = published.document;
  const [title, , , , , contact] = document.text.leaves;
  const form = { marker: '', renderedBy: [], discrepancies: [] };
  expect(memo?.text.state === 'held' && [memo.text.leaves[0], memo.text.leaves[5]]).toEqual([
    { ...title, renders: [], derived: { ...form, kind: 'heading', marker: '#', start: 2, end: 4 } },
    { ...contact, renders: [], derived: { ...form, kind: 'sentence', start: 55, end: 61 } },
  ]);
  expect(memo?.derived).toEqual({
    text: [
      '# 覚書',
      '両者は次のことを行う。',
      '- 情報を毎年共有する。',
      '- 研究を共に進める。',
      '前年に𠮷祥会合を開いた。',
      '■■■■■■',
    ].join('\n'),
    issued: signed,
    coverage: {
      leaves: 6,
      withRole: 6,
      commitmentLeaves: 2,
      commitmentLeavesQuoted: 2,
      progressLeaves: 1,
      progressLeavesQuoted: 1,
      open: [],
      percent: 100,
    },
    parallels: [],
    agreements: ['memo-2024'],
  });
  expect(JSON.stringify(published)).not.toContain('連絡先');
});

test('every slice of the text by the place of a leaf or a quote is its words', () => {
  const points = [...(published.document[0]?.derived.text ?? '')];
  const slice = ({ derived: { start, end } }: { derived: { start: number; end: number } }): string =>
    points.slice(start, end).join('');
  const held = published.document[0]?.text;
  expect(held?.state === 'held' && held.leaves.map((leaf) => slice(leaf).startsWith(leaf.begins))).toEqual(
    document.text.leaves.map(() => true),
  );
  const quotes = published.commitment.flatMap((commitment) => commitment.quotes);
  expect(quotes.map(slice)).toEqual(quotes.map(({ exact }) => exact));
});

test('every other record is published with what refers to it', () => {
  expect(published.agreement[0]?.parties).toEqual([
    {
      organisation: 'organisations/one',
      through: ['organisations/bureau'],
      quote: { document: 'documents/memo', leaf: '1', exact: '両者', ...at(5, 7) },
    },
    {
      organisation: 'organisations/two',
      through: [],
      quote: { document: 'documents/memo', leaf: '1', exact: '両者', ...at(5, 7) },
    },
  ]);
  expect(published.agreement[0]?.derived).toEqual({
    date: signed,
    pillars: ['memo-2024/pillars/all'],
    commitments: ['memo-2024/sharing', 'memo-2024/joint-research'],
    renderings: [],
    accountOnly: [],
    updates: ['updates/meeting'],
    relatedFrom: [],
  });
  expect(published.pillar[0]?.derived).toEqual({
    agreement: 'memo-2024',
    areas: [],
    commitments: ['memo-2024/sharing'],
    updates: [],
  });
  expect(published.event[0]?.derived).toEqual({ date: june, updates: ['updates/meeting'] });
  expect(published.instrument[0]?.derived).toEqual({
    commitments: ['memo-2024/joint-research'],
    updates: [],
    relatedFrom: [{ id: 'memo-2024', kind: 'under', basis: 'cites' }],
  });
  expect(published['coding-report'][0]?.derived).toEqual({ reliability: [role] });
});

test('the registry says what it was made as, for which days, and how much it holds', () => {
  const derived = {
    version: '1.0.0',
    asOf: '2026-01-31',
    knownAt: '2026-01-31',
    counts: {
      agreements: 1,
      pillars: 1,
      commitments: 2,
      commitmentsNotCounted: 0,
      updates: 1,
      events: 1,
      organisations: 4,
      instruments: 1,
      documents: 1,
      documentsCoded: 1,
      codingReports: 1,
    },
    absenceBase: { documents: ['documents/memo'], latest: '2024-01-31', pages: 0, notCoded: [], knownOnly: [] },
  };
  const itself = { type: 'registry', id: 'registry', asOf: '2026-01-31', waivers: [], notes: [], derived };
  expect(published.registry).toEqual([itself]);
  const days = { asOf: '2024-12-31', knownAt: '2025-01-31' };
  const { version: _, ...unversioned } = derived;
  expect(publish(registry, placedTexts, { ...days, reliability: new Map() }).registry).toEqual([
    { ...itself, asOf: '2024-12-31', derived: { ...unversioned, ...days } },
  ]);
});
