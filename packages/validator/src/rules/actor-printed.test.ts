import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { research } from '../../test/example-paths.ts';

test('an actor is named where it is said to be', () => {
  expect(found({ [research]: [['printed: 両者', 'printed: 両国']] })).toEqual([
    finding([research, 20, 14, 16], {
      ruleId: 'actor-printed',
      messageId: 'absent',
      pointer: '/actors/0/printed',
      params: { printed: '両国', place: { term: 'statement-place/stem' } },
    }),
  ]);
});

test('an actor in an earlier leaf needs the leaf', () => {
  expect(found({ [research]: [['stated: stem', 'stated: earlier-leaf']] })).toEqual([
    finding([research, 21, 13, 25], { ruleId: 'actor-printed', messageId: 'no-leaf', pointer: '/actors/0/stated' }),
  ]);
});

test('the words are looked for in the earlier leaf', () => {
  expect(found({ [research]: [['stated: stem', 'stated: earlier-leaf\n    leaf: title']] })).toEqual([
    finding([research, 20, 14, 16], {
      ruleId: 'actor-printed',
      messageId: 'absent',
      pointer: '/actors/0/printed',
      params: { printed: '両者', place: { term: 'statement-place/earlier-leaf' } },
    }),
  ]);
});

test('an actor that is named in the quote is not named in its stem', () => {
  expect(found({ [research]: [['stated: stem', 'stated: quote']] })).toEqual([
    finding([research, 20, 14, 16], {
      ruleId: 'actor-printed',
      messageId: 'absent',
      pointer: '/actors/0/printed',
      params: { printed: '両者', place: { term: 'statement-place/quote' } },
    }),
  ]);
});

test('an actor that is named where it is said to be, or only implied', () => {
  const stated = (place: string) => found({ [research]: [['printed: 両者\n    stated: stem', place]] });
  expect([stated('printed: 研究\n    stated: quote'), stated('stated: implied')]).toEqual([[], []]);
});
