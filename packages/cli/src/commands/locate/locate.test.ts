import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('the leaf that pasted words come from, as a quote for a record', async () => {
  expect(await cli(['locate', '「情報を\n 毎年　共有」'])).toEqual({
    code: 0,
    out: `# Memorandum on information and research · 1/a · Commitment
# Quoted by: memo-2024/information-sharing
- document: documents/memo
  leaf: 1/a
  exact: 情報を毎年共有
`,
    err: '',
  });
});

test('words over several leaves, in Japanese', async () => {
  expect((await cli(['locate', '次のことを行う。', '情報を', '--lang', 'ja'])).out).toBe(
    `# 情報と研究に関する覚書 · 1 · 導入句
# この箇所を引用する記録：documents/memo、memo-2024、memo-2024/information-sharing、memo-2024/joint-research
- document: documents/memo
  leaf: "1"
  exact: 次のことを行う。
# 情報と研究に関する覚書 · 1/a · コミットメント
# この箇所を引用する記録：memo-2024/information-sharing
- document: documents/memo
  leaf: 1/a
  exact: 情報を
`,
  );
});

test('as data', async () => {
  const { out } = await cli(['locate', '前年に', '--json']);
  expect(JSON.parse(out)).toEqual({
    places: [
      [
        {
          quote: { document: 'documents/memo', leaf: '2', exact: '前年に' },
          role: 'progress',
          quotedBy: ['updates/meeting'],
        },
      ],
    ],
  });
});

test.each<[readonly string[], string]>([
  [
    ['両国は情報を毎年共有しない'],
    'No document has these words (documents searched: 1). The longest part that one has is “情報を毎年共有” (documents/memo, 1/a). That passage reads: “情報を毎年共有する。”',
  ],
  [['nothing of the kind'], 'No document has these words (documents searched: 1).'],
  [[' '], 'There are no words to look for. Give words copied from a document, in quotation marks.'],
  [[], 'There are no words to look for. Give words copied from a document, in quotation marks.'],
])('%j is not found', async (words, sentence) => {
  expect(await cli(['locate', ...words])).toEqual({ code: 2, out: '', err: `accords: ${sentence}\n` });
});
