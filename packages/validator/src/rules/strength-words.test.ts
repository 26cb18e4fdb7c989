import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { localized } from '../../test/example-parts.ts';
import { research } from '../../test/example-paths.ts';

const explored: readonly [string, string] = [
  '    form: 進める\n    in: quote\n',
  '    form: 進める\n    in: quote\nstrengthOverride:\n  level: explore\n  reason:\n    ja: 例\n    en: Example\n',
];
const title = (ja: string, en: string): readonly [string, string] => [
  localized('  ', '研究', 'Research'),
  localized('  ', ja, en),
];
const summary = (ja: string, en: string): readonly [string, string] => [
  localized('  ', '研究を進める。', 'Research is advanced.'),
  localized('  ', ja, en),
];
const foundWith = (...edits: readonly (readonly [string, string])[]) =>
  found({ [research]: [explored, ...edits] }).filter(({ ruleId }) => ruleId === 'strength-words');

test('neither title nor summary says that it is explored, in either language', () => {
  expect(foundWith().map(({ messageId, pointer }) => [messageId, pointer])).toEqual([
    ['ja', '/title/ja'],
    ['en', '/title/en'],
    ['ja', '/summary/ja'],
    ['en', '/summary/en'],
  ]);
});

test('what lacks the word is named with its level', () => {
  const edits = [title('研究の検討', 'Research'), summary('研究を検討する。', 'The parties Consider research.')];
  expect(foundWith(...edits)).toEqual([
    finding([research, 5, 7, 15], {
      severity: 'warning',
      ruleId: 'strength-words',
      messageId: 'en',
      pointer: '/title/en',
      params: { field: { field: 'commitment.title.en' }, level: { term: 'strength/explore' } },
    }),
  ]);
});

test('an English word counts from its beginning', () => {
  expect(foundWith(title('研究の模索', 'Claims'), summary('研究を望む。', 'Looking for research.'))).toHaveLength(1);
  expect(foundWith(title('研究の模索', 'Exploring'), summary('研究を目指す。', 'They aim at research.'))).toEqual([]);
});

test('a firmer promise owes no such word', () => {
  expect(found({})).toEqual([]);
});
