import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { meeting, sharing } from '../../test/example-paths.ts';

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

test('a comment after a reason, which is a statement by another name', () => {
  const diagnostics = found({ [meeting]: [['en: Report of a meeting', 'en: Report of a meeting #3']] });
  expect(diagnostics.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([['text-comment', '/about/0/reason/en']]);
});

test('a quoted text, and a sign that begins no comment', () => {
  expect([places('ja: "情報の共有 #3"'), places('ja: 情報の共有#3')]).toEqual([[], []]);
});
