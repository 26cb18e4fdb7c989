import { expect, test } from 'vitest';
import type { Params } from '../diagnostic/diagnostic.ts';
import { standIn } from './stand-in.ts';

test.each<readonly [string, Params, Readonly<Record<string, unknown>>, string, string | undefined]>([
  ['missing-property', {}, { ja: '件名' }, 'en', '件名'],
  ['empty', {}, { ja: '', en: 'Title' }, 'ja', 'Title'],
  ['wrong-type', {}, { ja: 1 }, 'en', undefined],
  ['no-such-day', {}, { read: '2025-02-30' }, 'read', '2025-02-28'],
  ['no-such-day', {}, { read: '2024-02-30' }, 'read', '2024-02-29'],
  ['day-form', {}, { read: '2025/13/1' }, 'read', '2025-12-01'],
  ['no-such-day', {}, { read: '2025-04-00' }, 'read', '2025-04-01'],
  ['no-such-day', {}, { read: 'yesterday' }, 'read', undefined],
  [
    'not-a-term',
    { terms: [{ term: 'update-kind/started' }, { term: 'update-kind/completed' }] },
    { kind: 'done' },
    'kind',
    'started',
  ],
  ['not-a-term-of-many', { count: 40 }, { lead: 'done' }, 'lead', undefined],
  ['missing-property', { property: { field: 'update.id' } }, {}, 'id', undefined],
])('%s %j in %j: %s → %s', (messageId, params, holder, key, expected) => {
  expect(standIn({ messageId, params, pointer: '' }, { type: 'update', holder, key })).toBe(expected);
});

test('a term of another record is not guessed, since others may depend on it', () => {
  const breach = {
    messageId: 'not-a-term',
    params: { terms: [{ term: 'role/heading' }, { term: 'role/stem' }] },
    pointer: '',
  };
  expect(standIn(breach, { type: 'document', holder: { role: 'x' }, key: 'role' })).toBeUndefined();
});
