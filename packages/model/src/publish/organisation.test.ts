import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { publish } from './publish.ts';

const { registry, placedTexts } = publishedExample;
const published = publish(registry, placedTexts, { asOf: '2026-01-31', knownAt: '2026-01-31', reliability: new Map() });

test('an organisation is published with its parts and its roles', () => {
  const none = {
    partyTo: [],
    bodyOf: [],
    leadBodyOf: [],
    signatoryOf: [],
    actorIn: [],
    forumOf: [],
    actorOf: [],
    participantIn: [],
    forumAt: [],
    publisherOf: [],
    partyToInstrument: [],
  };
  expect(published.organisation.map(({ id, derived }) => [id, derived])).toEqual([
    ['organisations/bureau', { parts: [], roles: { ...none, bodyOf: ['memo-2024'] } }],
    ['organisations/forum', { parts: [], roles: { ...none, forumOf: ['memo-2024/sharing'] } }],
    [
      'organisations/one',
      {
        parts: ['organisations/bureau'],
        roles: { ...none, partyTo: ['memo-2024'], actorIn: ['memo-2024/sharing'], publisherOf: ['documents/memo'] },
      },
    ],
    [
      'organisations/two',
      {
        parts: [],
        roles: { ...none, partyTo: ['memo-2024'], actorIn: ['memo-2024/sharing', 'memo-2024/joint-research'] },
      },
    ],
  ]);
});
