import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import type { Reliability } from '../generated/published.ts';
import { publish } from './publish.ts';

const { registry, placedTexts, sharing, research, update } = publishedExample;
const role: Reliability = { measure: 'role', compared: 6, agreement: 1, alpha: 1, low: 1, high: 1 };
const options = {
  asOf: '2026-01-31',
  knownAt: '2026-01-31',
  reliability: new Map([['documents/memo', [role]]]),
};
const published = publish(registry, placedTexts, options);
const stem = {
  ...sharing.stem,
  derived: {
    start: 5,
    end: 16,
    prefix: '# 覚書\n',
    suffix: '\n- 情報を毎年共有する。\n- 研究を共に進める。\n前年に𠮷祥会',
  },
};

test('a commitment is published with its place, strength, actors, status and updates', () => {
  expect(published.commitment).toEqual([
    {
      ...research,
      quotes: [
        {
          ...research.quotes[0],
          derived: {
            start: 32,
            end: 40,
            prefix: '# 覚書\n両者は次のことを行う。\n- 情報を毎年共有する。\n- ',
            // The line of contact details follows, and context ends before it.
            suffix: '。\n前年に𠮷祥会合を開いた。\n',
          },
        },
      ],
      stem,
      derived: {
        agreement: 'memo-2024',
        order: 2,
        strength: 'undertake',
        actors: ['organisations/two'],
        status: { state: 'stated', freshness: 'ageing', lastReported: '2024-01-31', flags: [] },
        updates: [],
        renders: [],
        relatedFrom: [],
      },
    },
    {
      ...sharing,
      notes: [
        {
          kind: 'ambiguity',
          text: { ja: '例', en: 'Example' },
          quote: {
            document: 'documents/memo',
            leaf: '1/a',
            exact: '情報',
            derived: {
              start: 19,
              end: 21,
              prefix: '# 覚書\n両者は次のことを行う。\n- ',
              suffix: 'を毎年共有する。\n- 研究を共に進める。\n前年に𠮷祥会合を開いた',
            },
          },
        },
      ],
      quotes: [
        {
          ...sharing.quotes[0],
          derived: {
            start: 19,
            end: 29,
            prefix: '# 覚書\n両者は次のことを行う。\n- ',
            suffix: '\n- 研究を共に進める。\n前年に𠮷祥会合を開いた。\n',
          },
        },
      ],
      stem,
      derived: {
        agreement: 'memo-2024',
        order: 1,
        strength: 'undertake',
        actors: ['organisations/one', 'organisations/two'],
        status: {
          state: 'active',
          since: '2024-06',
          by: 'updates/meeting',
          freshness: 'ageing',
          lastReported: '2024-06-30',
          flags: [],
        },
        updates: ['updates/meeting'],
        renders: [],
        relatedFrom: [],
      },
    },
  ]);
});

test('an update is published with the date of its event, and its quote in code points', () => {
  expect(published.update).toEqual([
    {
      ...update,
      evidence: [
        {
          kind: 'quote',
          origin: 'joint-text',
          quote: {
            document: 'documents/memo',
            leaf: '2',
            exact: '𠮷祥会合を開いた',
            derived: {
              start: 45,
              end: 53,
              prefix: '行う。\n- 情報を毎年共有する。\n- 研究を共に進める。\n前年に',
              suffix: '。\n',
            },
          },
        },
      ],
      derived: { date: '2024-06', published: '2024-01-31', agreements: ['memo-2024'] },
    },
  ]);
});

test('a document is published with its leaves, and no trace of contact details', () => {
  const [memo] = published.document;
  expect(memo?.derived).toEqual({
    leaves: [
      { leaf: 'title', role: 'heading', kind: 'heading', marker: '#', text: '覚書', start: 2, end: 4 },
      { leaf: '1', role: 'stem', kind: 'sentence', marker: '', text: '両者は次のことを行う。', start: 5, end: 16 },
      { leaf: '1/a', role: 'commitment', kind: 'item', marker: '-', text: '情報を毎年共有する。', start: 19, end: 29 },
      { leaf: '1/b', role: 'commitment', kind: 'item', marker: '-', text: '研究を共に進める。', start: 32, end: 41 },
      {
        leaf: '2',
        role: 'progress',
        kind: 'sentence',
        marker: '',
        text: '前年に𠮷祥会合を開いた。',
        start: 42,
        end: 54,
      },
      {
        leaf: 'contact',
        role: 'furniture',
        kind: 'sentence',
        marker: '',
        text: '〔連絡先省略 / contact details left out〕',
        start: 55,
        end: 61,
      },
    ],
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
  const printed = JSON.stringify(published);
  expect([printed.includes('連絡先の'), printed.includes('"begins":"連絡先"')]).toEqual([false, false]);
});

test('every other record is published with what refers to it', () => {
  const place = {
    start: 5,
    end: 7,
    prefix: '# 覚書\n',
    suffix: 'は次のことを行う。\n- 情報を毎年共有する。\n- 研究を共に進め',
  };
  expect(published.agreement[0]?.parties[1]?.quote.derived).toEqual(place);
  expect(published.agreement[0]?.derived).toEqual({
    pillars: ['memo-2024/pillars/all'],
    commitments: ['memo-2024/sharing', 'memo-2024/joint-research'],
    renderings: [],
    updates: ['updates/meeting'],
    relatedFrom: [],
  });
  expect(published.pillar[0]?.derived).toEqual({
    agreement: 'memo-2024',
    areas: [],
    commitments: ['memo-2024/sharing'],
    updates: [],
  });
  expect(published.organisation.map(({ id, derived }) => [id, derived])).toEqual([
    ['organisations/bureau', { partyTo: ['memo-2024'], parts: [], actsIn: [], forumOf: [] }],
    ['organisations/forum', { partyTo: [], parts: [], actsIn: [], forumOf: ['memo-2024/sharing'] }],
    [
      'organisations/one',
      { partyTo: ['memo-2024'], parts: ['organisations/bureau'], actsIn: ['memo-2024/sharing'], forumOf: [] },
    ],
    [
      'organisations/two',
      {
        partyTo: ['memo-2024'],
        parts: [],
        actsIn: ['memo-2024/sharing', 'memo-2024/joint-research'],
        forumOf: [],
      },
    ],
  ]);
  expect(published.event[0]?.derived).toEqual({ updates: ['updates/meeting'] });
  expect(published.instrument[0]?.derived).toEqual({
    commitments: ['memo-2024/joint-research'],
    relatedFrom: [{ kind: 'under', from: 'memo-2024' }],
  });
  expect(published['coding-report'][0]?.derived).toEqual({ reliability: [role] });
  expect(published.registry).toEqual([{ type: 'registry', id: 'registry', asOf: '2026-01-31' }]);
});
