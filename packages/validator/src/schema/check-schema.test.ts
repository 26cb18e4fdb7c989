import { expect, test } from 'vitest';
import { after } from '../../test/after.ts';
import { finding, parse } from '../../test/example.ts';
import { agreement, area, registry, sharing } from '../../test/example-paths.ts';
import { checkSchema } from './check-schema.ts';

const ruleId = 'schema';

test('a misspelt key: the key is shown, and the missing property that it explains is not', () => {
  expect(after(sharing, 'title:', 'titel:')).toEqual([
    finding([sharing, 4, 1, 6], {
      ruleId,
      messageId: 'unknown-property',
      pointer: '/titel',
      params: { property: 'titel', of: { type: 'commitment' } },
      suggestions: ['title'],
    }),
  ]);
});

test('a missing property is shown at the type of the record', () => {
  expect(after(sharing, 'horizon: ongoing\n', '')).toEqual([
    finding([sharing, 1, 7, 17], {
      ruleId,
      messageId: 'missing-property',
      pointer: '/horizon',
      params: { property: { field: 'commitment.horizon' } },
    }),
  ]);
});

test('a missing property is shown at the key of the object that lacks it', () => {
  expect(after(area, '  en: Area\n', '')).toEqual([
    finding([area, 5, 1, 6], {
      ruleId,
      messageId: 'missing-property',
      pointer: '/title/en',
      params: { property: { field: 'pillar.title.en' } },
    }),
  ]);
});

test('in a list, at the first key of the item', () => {
  expect(after(sharing, '    exact: 情報を毎年共有する。\n', '')).toEqual([
    finding([sharing, 11, 5, 13], {
      ruleId,
      messageId: 'missing-property',
      pointer: '/quotes/0/exact',
      params: { property: { field: 'commitment.quotes.exact' } },
    }),
  ]);
});

test('a misspelt term of a long vocabulary', () => {
  expect(after(sharing, 'data/flows', 'data/flow')).toEqual([
    finding([sharing, 32, 5, 14], {
      ruleId,
      messageId: 'not-a-term-of-many',
      pointer: '/topics/0',
      params: { property: { field: 'commitment.topics' }, value: 'data/flow', count: 41 },
      suggestions: ['data/flows'],
    }),
  ]);
});

test('a misspelt term of a short list', () => {
  expect(after(sharing, 'in: quote', 'in: quotes')).toEqual([
    finding([sharing, 25, 9, 15], {
      ruleId,
      messageId: 'not-a-term',
      pointer: '/predicates/0/in',
      params: { property: { field: 'commitment.predicates.in' }, value: 'quotes', terms: ['quote', 'leaf', 'stem'] },
      suggestions: ['quote'],
    }),
  ]);
});

test('a tag that no member of the union has', () => {
  expect(after(sharing, 'kind: defined-term', 'kind: defined-trem')).toEqual([
    finding([sharing, 19, 11, 23], {
      ruleId,
      messageId: 'not-a-term',
      pointer: '/actors/0/kind',
      params: {
        property: { field: 'commitment.actors.kind' },
        value: 'defined-trem',
        terms: [{ term: 'Actor/defined-term' }, { term: 'Actor/organisation' }],
      },
      suggestions: ['defined-term'],
    }),
  ]);
});

test('a tag that is missing, misspelt, or no text', () => {
  expect([
    ...after(sharing, '  - kind: defined-term\n    term', '  - term'),
    ...after(sharing, 'kind: defined-term', 'knid: defined-term'),
    ...after(sharing, 'kind: defined-term', 'kind: 5'),
  ]).toEqual([
    finding([sharing, 19, 5, 9], {
      ruleId,
      messageId: 'missing-property',
      pointer: '/actors/0/kind',
      params: { property: { field: 'commitment.actors.kind' } },
    }),
    finding([sharing, 19, 5, 9], {
      ruleId,
      messageId: 'unknown-property',
      pointer: '/actors/0/knid',
      params: { property: 'knid', of: { field: 'commitment.actors' } },
      suggestions: ['kind'],
    }),
    finding([sharing, 19, 11, 12], {
      ruleId,
      messageId: 'wrong-type',
      pointer: '/actors/0/kind',
      params: {
        property: { field: 'commitment.actors.kind' },
        expected: { phrase: 'type-string' },
        actual: { phrase: 'type-integer' },
      },
    }),
  ]);
});

test('a day that no calendar has', () => {
  expect(after(registry, '2026-01-31', '2026-02-30')).toEqual([
    finding([registry, 3, 7, 19], {
      ruleId,
      messageId: 'no-such-day',
      pointer: '/asOf',
      params: { property: { field: 'registry.asOf' }, value: '2026-02-30' },
    }),
  ]);
});

test('a day in another form, with the day that it writes', () => {
  const dayForm = (value: string, ...suggestions: readonly string[]) =>
    finding([registry, 3, 7, 9 + value.length], {
      ruleId,
      messageId: 'day-form',
      pointer: '/asOf',
      params: { property: { field: 'registry.asOf' }, value },
      suggestions,
    });
  expect([
    ...after(registry, '2026-01-31', '2026/1/31'),
    ...after(registry, '2026-01-31', '令和8年1月31日'),
    ...after(registry, '2026-01-31', '31/01/2026'),
  ]).toEqual([dayForm('2026/1/31', '2026-01-31'), dayForm('令和8年1月31日', '2026-01-31'), dayForm('31/01/2026')]);
});

test('a wrong form is shown by an example of the right one', () => {
  expect([
    ...after(area, 'id: memo-2024/pillars/area', 'id: Memo/area'),
    ...after(sharing, 'every: P1Y', 'every: yearly'),
  ]).toEqual([
    finding([area, 2, 5, 14], {
      ruleId,
      messageId: 'wrong-form',
      pointer: '/id',
      params: {
        property: { field: 'pillar.id' },
        value: 'Memo/area',
        example: 'jp-gb-digital-partnership-2022/pillars/digital-infrastructure-and-technologies',
      },
    }),
    finding([sharing, 27, 10, 16], {
      ruleId,
      messageId: 'wrong-form',
      pointer: '/rhythm/every',
      params: { property: { field: 'commitment.rhythm.every' }, value: 'yearly', example: 'P1Y' },
    }),
  ]);
});

test('an id that ends with a reserved word', () => {
  expect([
    ...after(sharing, 'id: memo-2024/sharing', 'id: memo-2024/as-of'),
    ...after(sharing, 'pillar: memo-2024/pillars/area', 'pillar: memo-2024/pillars/pillars'),
    ...after(agreement, 'id: memo-2024', 'id: documents'),
  ]).toEqual([
    finding([sharing, 2, 5, 20], {
      ruleId,
      messageId: 'reserved',
      pointer: '/id',
      params: { property: { field: 'commitment.id' }, value: 'memo-2024/as-of' },
    }),
    finding([sharing, 3, 9, 34], {
      ruleId,
      messageId: 'reserved',
      pointer: '/pillar',
      params: { property: { field: 'commitment.pillar' }, value: 'memo-2024/pillars/pillars' },
    }),
    finding([agreement, 2, 5, 14], {
      ruleId,
      messageId: 'reserved',
      pointer: '/id',
      params: { property: { field: 'agreement.id' }, value: 'documents' },
    }),
  ]);
});

test('no type, a misspelt type, an unknown type, no record', () => {
  const [none] = after(area, 'type: pillar\n', '');
  expect([none?.messageId, none?.pointer, none?.suggestions]).toEqual(['no-type', '', []]);
  expect(after(area, 'type:', 'tpye:').map(({ messageId, suggestions }) => [messageId, suggestions])).toEqual([
    ['unknown-property', ['type']],
  ]);
  expect(
    after(area, 'type: pillar', 'type: piller').map(({ messageId, suggestions }) => [messageId, suggestions]),
  ).toEqual([['unknown-type', ['pillar']]]);
  const checked = checkSchema(parse('list.yaml', '- type: pillar\n'));
  expect(checked.ok ? [] : checked.diagnostics.map(({ messageId }) => messageId)).toEqual(['not-a-record']);
});
