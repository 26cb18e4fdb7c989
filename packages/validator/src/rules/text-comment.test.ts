import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

const places = (to: string) =>
  found({ [sharing]: [['ja: 情報の共有', to]] }).map(({ ruleId, messageId, pointer, params }) => ({
    ruleId,
    messageId,
    pointer,
    params,
  }));

test('a comment after a text without quotes', () => {
  expect(places('ja: 情報の共有 #3')).toEqual([
    { ruleId: 'text-comment', messageId: 'swallowed', pointer: '/title/ja', params: { comment: '#3' } },
  ]);
});

test('a quoted text, and a sign that begins no comment', () => {
  expect([places('ja: "情報の共有 #3"'), places('ja: 情報の共有#3')]).toEqual([[], []]);
});
