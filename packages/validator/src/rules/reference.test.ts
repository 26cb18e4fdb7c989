import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, sharing } from '../../test/example-paths.ts';

test('an id that does not exist gets the nearest', () => {
  expect(found({ [sharing]: [['pillar: memo-2024/pillars/area', 'pillar: memo-2024/pillars/aera']] })).toEqual([
    finding([sharing, 3, 9, 31], {
      ruleId: 'reference',
      messageId: 'missing',
      pointer: '/pillar',
      params: { id: 'memo-2024/pillars/aera', types: [{ type: 'pillar' }] },
      suggestions: ['memo-2024/pillars/area'],
    }),
  ]);
});

test('an id of another type', () => {
  expect(found({ [meeting]: [['- id: memo-2024/sharing', '- id: documents/known']] })).toEqual([
    finding([meeting, 10, 9, 24], {
      ruleId: 'reference',
      messageId: 'type',
      pointer: '/about/0/id',
      params: {
        id: 'documents/known',
        actual: { type: 'document' },
        types: [{ type: 'commitment' }, { type: 'pillar' }, { type: 'agreement' }, { type: 'instrument' }],
      },
    }),
  ]);
});

test('an id that exists, of a type that may be meant', () => {
  expect(found({ [sharing]: [['pillar: memo-2024/pillars/area', 'pillar: memo-2024/pillars/themes']] })).toEqual([]);
});
