import type { Authored } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { sharedBy } from './shared.ts';

const commitment = (exact: string, own: Partial<Authored.Commitment> = {}): Authored.Commitment => ({
  type: 'commitment',
  id: 'memo-2024/a',
  title: { ja: '例', en: 'Example' },
  summary: { ja: '例', en: 'Example' },
  quotes: [{ document: 'documents/memo', leaf: '1', exact }],
  actors: [{ kind: 'organisation', organisation: 'organisations/one', stated: 'quote' }],
  predicates: [{ printed: '協力する', form: '協力する', in: 'quote' }],
  horizon: 'ongoing',
  action: 'cooperate',
  topics: ['data/flows'],
  ...own,
});
test.each<[string, Authored.Commitment, Authored.Commitment, ReturnType<typeof sharedBy>]>([
  ['a topic', commitment('甲'), commitment('乙'), { ground: 'topic', things: ['data/flows'] }],
  [
    'an instrument',
    commitment('甲', { instruments: ['instruments/treaty'] }),
    commitment('乙', { topics: ['cyber/skills'], instruments: ['instruments/treaty'] }),
    { ground: 'instrument', things: ['instruments/treaty'] },
  ],
  [
    'a forum',
    commitment('甲', { fora: ['organisations/g7', 'organisations/oecd'] }),
    commitment('乙', { topics: ['cyber/skills'], fora: ['organisations/oecd'] }),
    { ground: 'forum', things: ['organisations/oecd'] },
  ],
  [
    'a key word, in any of its spellings',
    commitment('オープンRANとAIの標準'),
    commitment('The two sides will work on Open RAN.', { topics: ['cyber/skills'] }),
    { ground: 'key-word', things: ['Open RAN'] },
  ],
  ['nothing', commitment('量子'), commitment('半導体', { topics: ['cyber/skills'] }), undefined],
])('two commitments share %s', (_, one, other, shared) => {
  expect(sharedBy(one, other)).toEqual(shared);
});

test('a spelling in Latin letters is a whole word, beside Japanese or not', () => {
  const printing = (exact: string) => sharedBy(commitment(exact), commitment('AI', { topics: ['cyber/skills'] }));
  expect(['AIの標準', '両国のAI', 'an AI standard', '人工知能'].map((exact) => printing(exact)?.things)).toEqual(
    Array.from({ length: 4 }, () => ['AI']),
  );
  expect(['AISI', 'MAIN', '知能'].map(printing)).toEqual([undefined, undefined, undefined]);
});
