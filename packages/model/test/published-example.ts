import { type HeldDocument, type PlacedText, placeText } from '../src/document/placed-text.ts';
import type { Agreement, AnyRecord, Commitment, DocumentId, Pillar, Quote, Update } from '../src/generated/authored.ts';
import { createRegistry, type Registry } from '../src/registry/registry.ts';

const text = { ja: '例', en: 'Example' };
const reason = { ja: '理由', en: 'Reason' };
const standing = { ja: { kind: 'described' }, en: { kind: 'described' } } as const;

const source = [
  '# 覚書',
  '',
  '両者は次のことを行う。',
  '',
  '- 情報を毎年共有する。',
  '- 研究を共に進める。',
  '',
  '前年に𠮷祥会合を開いた。',
  '',
  '連絡先の行。',
  '',
].join('\n');

const quote = (leaf: string, exact: string): Quote => ({ document: 'documents/memo', leaf, exact });

const document: HeldDocument = {
  type: 'document',
  id: 'documents/memo',
  kind: 'agreement-text',
  title: text,
  language: 'ja',
  authenticity: 'unstated',
  publishers: ['organisations/one'],
  issued: { edtf: '2024-01-31', quote: quote('title', '覚書') },
  licence: { state: 'not-seen', attribution: text, processing: text },
  text: {
    state: 'held',
    file: 'memo.txt',
    sha256: '0'.repeat(64),
    profile: 'markdown',
    coding: 'complete',
    leaves: [
      { leaf: 'title', role: 'heading', begins: '覚書' },
      { leaf: '1', role: 'stem', begins: '両者' },
      { leaf: '1/a', role: 'commitment', begins: '情報' },
      { leaf: '1/b', role: 'commitment', begins: '研究' },
      { leaf: '2', role: 'progress', begins: '前年' },
      { leaf: 'contact', role: 'furniture', begins: '■■■', redacted: true },
    ],
    definedTerms: [
      {
        id: 'both',
        term: quote('1', '両者'),
        printed: '両者',
        organisations: ['organisations/one', 'organisations/two'],
        meaning: text,
      },
    ],
  },
};

const agreement: Agreement = {
  type: 'agreement',
  id: 'memo-2024',
  kind: 'memorandum-of-cooperation',
  title: text,
  shortTitle: text,
  summary: text,
  parties: [
    { organisation: 'organisations/one', through: ['organisations/bureau'], quote: quote('1', '両者') },
    { organisation: 'organisations/two', quote: quote('1', '両者') },
  ],
  date: { edtf: '2024-01-31' },
  bindingness: { kind: 'unstated' },
  documents: ['documents/memo'],
  relations: [{ kind: 'under', to: 'instruments/treaty', basis: 'cites', reason, quotes: [quote('1', '次のこと')] }],
};

const pillar: Pillar = {
  type: 'pillar',
  id: 'memo-2024/pillars/all',
  order: 1,
  title: text,
  heading: quote('title', '覚書'),
};

const sharing: Commitment = {
  type: 'commitment',
  id: 'memo-2024/sharing',
  pillar: 'memo-2024/pillars/all',
  title: text,
  summary: text,
  quotes: [quote('1/a', '情報を毎年共有する。')],
  stem: quote('1', '両者は次のことを行う。'),
  actors: [{ kind: 'defined-term', term: 'both', stated: 'stem' }],
  predicates: [{ printed: '共有する', form: '共有する', in: 'quote' }],
  horizon: 'ongoing',
  action: 'exchange',
  topics: ['data/flows'],
  fora: ['organisations/forum'],
  notes: [{ kind: 'ambiguity', quote: quote('1/a', '情報'), text }],
};

const research: Commitment = {
  type: 'commitment',
  id: 'memo-2024/joint-research',
  title: text,
  summary: text,
  quotes: [
    {
      ...quote('1/b', '研究を共に進める'),
      translation: { by: 'project', lang: 'en', text: 'advance research together' },
    },
  ],
  stem: quote('1', '両者は次のことを行う。'),
  actors: [{ kind: 'organisation', organisation: 'organisations/two', stated: 'implied' }],
  predicates: [{ printed: '進める', form: '進める', in: 'quote' }],
  horizon: 'ongoing',
  action: 'research',
  topics: ['frontier/general'],
  instruments: ['instruments/treaty'],
  timeFrame: { edtf: '2025', words: '共に', basis: 'own' },
};

const update: Update = {
  type: 'update',
  id: 'updates/meeting',
  title: text,
  summary: text,
  about: [{ id: 'memo-2024/sharing', kind: 'action-taken', basis: 'same-object', reason }],
  event: 'events/meeting',
  evidence: [{ kind: 'quote', origin: 'joint-text', quote: quote('2', '𠮷祥会合を開いた') }],
  reviewed: '2026-01-15',
};

const records: readonly AnyRecord[] = [
  document,
  agreement,
  pillar,
  sharing,
  research,
  update,
  { type: 'event', id: 'events/meeting', kind: 'meeting', title: text, date: { edtf: '2024-06' } },
  { type: 'organisation', id: 'organisations/one', kind: 'state', names: [{ name: text, standing }] },
  { type: 'organisation', id: 'organisations/two', kind: 'state', names: [{ name: text, standing }] },
  {
    type: 'organisation',
    id: 'organisations/bureau',
    kind: 'agency',
    names: [{ name: text, standing }],
    partOf: 'organisations/one',
    namedIn: [quote('2', '前年')],
  },
  { type: 'organisation', id: 'organisations/forum', kind: 'forum', names: [{ name: text, standing }] },
  { type: 'instrument', id: 'instruments/treaty', kind: 'treaty', title: text, standing },
  {
    type: 'coding-report',
    id: 'coding-reports/memo',
    document: 'documents/memo',
    readings: [
      { file: 'reading-1.jsonl', reader: 'person', day: '2026-01-01' },
      { file: 'reading-2.jsonl', reader: 'person', day: '2026-01-02' },
    ],
    method: text,
    disputes: [],
  },
  { type: 'registry', id: 'registry', asOf: '2026-01-31' },
];

/** A small invented registry: one memorandum, coded completely, with one update. */
export const publishedExample: {
  readonly source: string;
  readonly document: HeldDocument;
  readonly agreement: Agreement;
  readonly sharing: Commitment;
  readonly research: Commitment;
  readonly update: Update;
  readonly records: readonly AnyRecord[];
  readonly registry: Registry;
  readonly placedText: PlacedText;
  readonly placedTexts: ReadonlyMap<DocumentId, PlacedText>;
} = {
  source,
  document,
  agreement,
  sharing,
  research,
  update,
  records,
  registry: createRegistry(records),
  placedText: placeText(document, source),
  placedTexts: new Map([[document.id, placeText(document, source)]]),
};
