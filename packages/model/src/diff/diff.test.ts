import { describe, expect, test } from 'vitest';
import type { Bump } from './bump.ts';
import type { Contract } from './contract.ts';
import { diffRegistries } from './diff.ts';
import type { ComparableRecord } from './record-changes.ts';

const record = (id: string, more: object = {}): ComparableRecord => ({ type: 'update', id, ...more });
const lifecycle = (state: string): object => ({ lifecycle: { state, day: '2026-01-01' } });
const title = { ja: '報告', en: 'Report' };

const none = {
  added: [],
  changed: [],
  withdrawn: [],
  redirected: [],
  restored: [],
  gone: [],
  status: [],
  coverage: [],
};

test('a registry does not differ from itself, in whatever order', () => {
  const records = [record('updates/a'), record('updates/b', { title })];
  expect(diffRegistries({ records }, { records: records.toReversed() })).toEqual({ ...none, bump: 'none' });
});

test('each record is in one list', () => {
  const before = [
    record('updates/changed', { title, reviewed: '2026-01-01' }),
    record('updates/withdrawn'),
    record('updates/redirected'),
    record('updates/restored', lifecycle('withdrawn')),
    record('updates/gone', { title }),
  ];
  const after = [
    record('updates/added', { title }),
    record('updates/changed', { title, reviewed: '2026-01-02' }),
    record('updates/withdrawn', lifecycle('withdrawn')),
    record('updates/redirected', lifecycle('redirected')),
    record('updates/restored'),
  ];
  const { changed, bump, ...rest } = diffRegistries({ records: before }, { records: after });
  expect([bump, changed]).toEqual([
    'major',
    [
      {
        type: 'update',
        id: 'updates/changed',
        title,
        fields: [{ pointer: '/reviewed', before: '2026-01-01', after: '2026-01-02' }],
      },
    ],
  ]);
  expect(
    Object.entries(rest).map(([list, found]) => [list, (found as ComparableRecord[]).map(({ id }) => id)]),
  ).toEqual([
    ['added', ['updates/added']],
    ['withdrawn', ['updates/withdrawn']],
    ['redirected', ['updates/redirected']],
    ['restored', ['updates/restored']],
    ['gone', ['updates/gone']],
    ['status', []],
    ['coverage', []],
  ]);
});

test.each<[Bump, readonly ComparableRecord[], readonly ComparableRecord[]]>([
  ['patch', [record('updates/a', { title })], [record('updates/a')]],
  ['minor', [], [record('updates/a')]],
  ['minor', [record('updates/a')], [record('updates/a', lifecycle('withdrawn'))]],
  ['minor', [record('updates/a', lifecycle('redirected'))], [record('updates/a')]],
  ['major', [record('updates/a')], []],
  ['major', [record('updates/a')], [{ type: 'event', id: 'updates/a' }]],
])('a change of records that is %s', (bump, before, after) => {
  expect(diffRegistries({ records: before }, { records: after }).bump).toBe(bump);
});

/** A contract with one definition and one vocabulary. */
function contract(schema: object, terms: object = {}, of: 'both' | 'authored' | 'published' = 'both'): Contract {
  return {
    definitions: new Map([['Thing', { of, schema }]]),
    vocabularies: new Map([['topic', new Map(Object.entries(terms))]]),
  };
}

describe('changes of schemas and vocabularies', () => {
  const text = { type: 'string', maxLength: 10 };
  const thing = (properties: object, required: readonly string[] = []): object => ({
    type: 'object',
    properties,
    required,
  });
  test.each<[string, Bump, Contract, Contract]>([
    ['a new optional field', 'minor', contract(thing({})), contract(thing({ a: text }))],
    ['a new required field', 'major', contract(thing({})), contract(thing({ a: text }, ['a']))],
    [
      'a new required field of published records',
      'minor',
      contract(thing({}), {}, 'published'),
      contract(thing({ a: text }, ['a']), {}, 'published'),
    ],
    ['a field that is removed', 'major', contract(thing({ a: text })), contract(thing({}))],
    ['a field that becomes optional', 'major', contract(thing({ a: text }, ['a'])), contract(thing({ a: text }))],
    ['a field that becomes required', 'major', contract(thing({ a: text })), contract(thing({ a: text }, ['a']))],
    ['a lower limit', 'major', contract(text), contract({ ...text, maxLength: 5 })],
    ['a higher limit', 'patch', contract(text), contract({ ...text, maxLength: 20 })],
    ['a new limit', 'major', contract({ type: 'string' }), contract(text)],
    ['a list that may be empty', 'major', contract({ minItems: 1 }), contract({})],
    ['a new pattern', 'major', contract(text), contract({ ...text, pattern: '^a' })],
    ['another type', 'major', contract({ type: 'string' }), contract({ type: 'number' })],
    ['a value more of an enum', 'minor', contract({ enum: ['a'] }), contract({ enum: ['a', 'b'] })],
    ['a value less of an enum', 'major', contract({ enum: ['a', 'b'] }), contract({ enum: ['b'] })],
    ['another title', 'patch', contract({ title: 'A' }), contract({ title: 'B' })],
    ['a new term', 'minor', contract({}), contract({}, { a: 1 })],
    ['a term that is removed', 'major', contract({}, { a: 1 }), contract({})],
    ['another definition of a term', 'patch', contract({}, { a: 1 }), contract({}, { a: 2 })],
  ])('%s is %s', (_, bump, before, after) => {
    const diff = diffRegistries({ records: [], contract: before }, { records: [], contract: after });
    expect([diff.bump, [...(diff.contract?.schemas ?? []), ...(diff.contract?.vocabularies ?? [])].length]).toEqual([
      bump,
      1,
    ]);
  });
});
