import type { Citation } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { beside, type Reader } from '../../registry/names.ts';
import { eventFacts } from './event-facts.ts';
import { instrumentFacts } from './instrument-facts.ts';
import { organisationFacts } from './organisation-facts.ts';

/** Names the council; other bodies are shown by their ids. */
const reader = (language: Language): Reader => ({
  language,
  named: (id) => (id === 'organisations/council' ? beside('Council', id, language) : id),
});

const source: Citation = {
  publisher: 'Ministry One',
  title: 'Meeting held',
  published: '2024-02-02',
  url: 'https://one.example/meeting',
  read: '2026-01-15',
};
const undated: Citation = {
  publisher: 'One',
  title: 'History',
  url: 'https://one.example/history',
  read: '2026-01-15',
};

const meeting: Parameters<typeof eventFacts>[0] = {
  type: 'event',
  id: 'events/meeting-2',
  kind: 'ministerial-meeting',
  title: { ja: '第2回会合', en: 'Second meeting' },
  series: { forum: 'organisations/council', number: 2 },
  date: { edtf: '2024-02-01', words: '2024年2月1日', source },
  place: { ja: '東京', en: 'Tokyo' },
  format: 'hybrid',
  participants: [
    {
      body: 'organisations/one',
      role: 'host',
      office: { ja: '大臣', en: 'Minister' },
      person: { family: { ja: '甲', en: 'Ko' }, given: { ja: '一郎', en: 'Ichiro' } },
    },
    {
      body: 'organisations/two',
      role: 'participant',
      person: { family: { ja: 'ジョーンズ', en: 'Jones' }, given: { ja: 'マーガレット', en: 'Margaret' } },
    },
    { body: 'organisations/three', role: 'co-host' },
  ],
  documents: ['documents/memo'],
  namedIn: [],
  sources: [undated],
  notes: [],
};

test('an event: series, format, participants and sources', () => {
  expect(eventFacts(meeting, reader('en'))).toEqual([
    { word: 'kind', value: 'Ministerial meeting' },
    { word: 'series', value: 'Council (organisations/council), no. 2' },
    { word: 'date', value: '1 February 2024 (2024年2月1日)' },
    {
      word: 'source',
      value: 'Meeting held, Ministry One, 2 February 2024: https://one.example/meeting (read 15 January 2026)',
    },
    { word: 'place', value: 'Tokyo' },
    { word: 'format', value: 'Hybrid' },
    { word: 'participant', value: 'organisations/one: host, Minister, Ichiro Ko' },
    { word: 'participant', value: 'organisations/two: participant, Margaret Jones' },
    { word: 'participant', value: 'organisations/three: co-host' },
    { word: 'documents', value: 'documents/memo' },
    { word: 'source', value: 'History, One: https://one.example/history (read 15 January 2026)' },
  ]);
});

test('an event in Japanese', () => {
  expect(eventFacts(meeting, reader('ja')).map(({ value }) => value)).toEqual([
    '大臣級会合',
    'Council（organisations/council） 第2回',
    '2024年2月1日',
    'Meeting held、Ministry One、2024年2月2日：https://one.example/meeting（2026年1月15日閲覧）',
    '東京',
    '対面とオンラインの併用',
    'organisations/one：主催、大臣、甲 一郎',
    'organisations/two：参加、マーガレット・ジョーンズ',
    'organisations/three：共催',
    'documents/memo',
    'History、One：https://one.example/history（2026年1月15日閲覧）',
  ]);
});

const standing = { ja: { kind: 'described' }, en: { kind: 'described' } } as const;

const seenInPart = { ...undated, copy: 'stored', extent: 'part' } as const;
const official = {
  ja: { kind: 'official', source: seenInPart },
  en: { kind: 'official', source: seenInPart },
} as const;

const ministry: Parameters<typeof organisationFacts>[0] = {
  type: 'organisation',
  id: 'organisations/ministry',
  kind: 'ministry',
  names: [
    { name: { ja: '新省', en: 'New Ministry' }, standing, abbreviation: 'NM', from: '2023-02-07' },
    { name: { ja: '旧省', en: 'Old Ministry' }, standing, until: '2023-02-06' },
    { name: { ja: 'X', en: 'X' }, standing: official },
  ],
  country: 'JP',
  partOf: 'organisations/one',
  changes: [
    {
      kind: 'transferred-functions',
      date: '2023-02-07',
      original: ['organisations/old', 'organisations/older'],
      resulting: ['organisations/ministry'],
      description: { ja: '所管が移った。', en: 'Functions passed.' },
      source,
    },
    {
      kind: 'established',
      date: '2001',
      original: [],
      resulting: [],
      description: { ja: '設けられた。', en: 'It was set up.' },
      source: undated,
    },
  ],
  namedIn: [],
  sources: [undated],
  notes: [],
};

test('an organisation: names over time, changes and sources', () => {
  expect(organisationFacts(ministry, reader('en'))).toEqual([
    { word: 'kind', value: 'Ministry' },
    { word: 'name', value: 'New Ministry / 新省 (NM) from 7 February 2023' },
    { word: 'name', value: 'Old Ministry / 旧省 by 6 February 2023' },
    { word: 'name', value: 'X' },
    {
      word: 'name-source',
      value: 'History, One: https://one.example/history (read in part 15 January 2026, stored copy)',
    },
    { word: 'country', value: 'Japan' },
    { word: 'part-of', value: 'organisations/one' },
    {
      word: 'change',
      value:
        '7 February 2023 Functions transferred (organisations/old, organisations/older → organisations/ministry): Functions passed.',
    },
    {
      word: 'source',
      value: 'Meeting held, Ministry One, 2 February 2024: https://one.example/meeting (read 15 January 2026)',
    },
    { word: 'change', value: '2001 Established: It was set up.' },
    { word: 'source', value: 'History, One: https://one.example/history (read 15 January 2026)' },
    { word: 'wikidata', value: '' },
    { word: 'source', value: 'History, One: https://one.example/history (read 15 January 2026)' },
  ]);
});

test('an organisation in Japanese', () => {
  expect(organisationFacts(ministry, reader('ja')).map(({ value }) => value)).toEqual([
    '省',
    '新省 / New Ministry（NM） 2023年2月7日から',
    '旧省 / Old Ministry 2023年2月6日まで',
    'X',
    'History、One：https://one.example/history（2026年1月15日に一部を閲覧、保存された写し）',
    '日本',
    'organisations/one',
    '2023年2月7日 所管の移転（organisations/old、organisations/older → organisations/ministry）：所管が移った。',
    'Meeting held、Ministry One、2024年2月2日：https://one.example/meeting（2026年1月15日閲覧）',
    '2001年 設立：設けられた。',
    'History、One：https://one.example/history（2026年1月15日閲覧）',
    '',
    'History、One：https://one.example/history（2026年1月15日閲覧）',
  ]);
});

const treaty: Parameters<typeof instrumentFacts>[0] = {
  type: 'instrument',
  id: 'instruments/treaty',
  kind: 'treaty',
  title: { ja: '協定', en: 'Agreement' },
  standing: { ja: { kind: 'official', source }, en: { kind: 'described' } },
  abbreviation: 'AG',
  date: { edtf: '2020', source },
  parties: ['organisations/one', 'organisations/two'],
  namedIn: [],
  sources: [],
  notes: [],
};

test('an instrument: names, date and parties', () => {
  expect([instrumentFacts(treaty, reader('en')), instrumentFacts(treaty, reader('ja'))]).toEqual([
    [
      { word: 'kind', value: 'Treaty' },
      { word: 'name', value: 'Agreement / 協定 (AG)' },
      {
        word: 'name-source',
        value: 'Meeting held, Ministry One, 2 February 2024: https://one.example/meeting (read 15 January 2026)',
      },
      { word: 'date', value: '2020' },
      {
        word: 'source',
        value: 'Meeting held, Ministry One, 2 February 2024: https://one.example/meeting (read 15 January 2026)',
      },
      { word: 'parties', value: 'organisations/one' },
      { word: 'parties', value: 'organisations/two' },
    ],
    [
      { word: 'kind', value: '条約・協定' },
      { word: 'name', value: '協定 / Agreement（AG）' },
      {
        word: 'name-source',
        value: 'Meeting held、Ministry One、2024年2月2日：https://one.example/meeting（2026年1月15日閲覧）',
      },
      { word: 'date', value: '2020年' },
      {
        word: 'source',
        value: 'Meeting held、Ministry One、2024年2月2日：https://one.example/meeting（2026年1月15日閲覧）',
      },
      { word: 'parties', value: 'organisations/one' },
      { word: 'parties', value: 'organisations/two' },
    ],
  ]);
});
