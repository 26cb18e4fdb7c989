import { expect, test } from 'vitest';
import type { Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const reason = { ja: '例', en: 'Example' };
const read = (source: string, ...overrides: readonly Override[]) => {
  const { text, leaves, idle } = canonicalise(source, 'markdown', overrides);
  return { text, leaves: leaves.map((leaf) => [leaf.kind, leaf.marker, leaf.text]), idle };
};

const japanese = `#\u3000図書館の相互利用に関する⽂書

**前文**

甲町と乙町は、住民の学びを支えるため、
図書館の相互利用を進める（費用は各町が負担する。）。両町は、
「本は町の宝である。」との考えを共有する。

##\u00a0具体的な取組

1. 貸出し
   - 両町は、住民に対し、相互に本を貸し出す。貸出しは、2.5週間を限りとする。
   - 両町は、返却のための便を設ける。
2. 催し

両町は、催しを共に開くことを検討する。例えば、

・朗読の会

・古書の市

両町は、これらの取組の進み具合を、毎年一回、両町の図書館⻑の会議において共に確認し、その結果に基づいて

この文書を見直す。

![館の写真](images/library.png)

2024年5月1日  
甲町⻑  
乙町⻑
`;

test('Japanese: emphasis as a heading, soft line ends, nested lists, a cut paragraph, a signature with hard breaks', () => {
  expect(read(japanese).leaves).toEqual([
    ['heading', '#', '図書館の相互利用に関する文書'],
    ['heading', '', '前文'],
    ['sentence', '', '甲町と乙町は、住民の学びを支えるため、図書館の相互利用を進める（費用は各町が負担する。）。'],
    ['sentence', '', '両町は、「本は町の宝である。」との考えを共有する。'],
    ['heading', '##', '具体的な取組'],
    ['item', '1.', '貸出し'],
    ['item', '-', '両町は、住民に対し、相互に本を貸し出す。'],
    ['sentence', '', '貸出しは、2.5週間を限りとする。'],
    ['item', '-', '両町は、返却のための便を設ける。'],
    ['item', '2.', '催し'],
    ['sentence', '', '両町は、催しを共に開くことを検討する。'],
    ['sentence', '', '例えば、'],
    ['item', '・', '朗読の会'],
    ['item', '・', '古書の市'],
    [
      'sentence',
      '',
      '両町は、これらの取組の進み具合を、毎年一回、両町の図書館長の会議において共に確認し、その結果に基づいてこの文書を見直す。',
    ],
    ['furniture', '', '![館の写真](images/library.png)'],
    ['signature', '', '2024年5月1日'],
    ['signature', '', '甲町長'],
    ['signature', '', '乙町長'],
  ]);
});

const english = `# Shared Libraries

## Background

The two towns, whose libraries hold 3.14 million books, thank Mr. Doe and
H.E. Ms. Roe of the U.K. for their advice. The towns agree with the report
(see No. 5 of the series. It is short.) in full.

__What the towns will do__

1. The towns will lend books to each other's readers. Loans are free.
    a. Readers of either town may borrow.
    b. Books go back by van, bus,
       or post.
2. The towns will, e.g. in summer, hold fairs:
    * a fair of old books
    * a fair of maps

- - -

The towns will look at this text again in 2026, and

will then decide how to go on.

Signed in Otsu
For the two towns
`;

test('English: soft line ends, emphasis as a heading, nested lists, a rule, a sentence over a blank line', () => {
  // One closing paragraph could be anything; a signature is proposed from two blocks on.
  expect(read(english, { op: 'kind', line: 25, column: 1, kind: 'signature', reason })).toMatchObject({
    leaves: [
      ['heading', '#', 'Shared Libraries'],
      ['heading', '##', 'Background'],
      [
        'sentence',
        '',
        'The two towns, whose libraries hold 3.14 million books, thank Mr. Doe and H.E. Ms. Roe of the U.K. for their advice.',
      ],
      ['sentence', '', 'The towns agree with the report (see No. 5 of the series. It is short.) in full.'],
      ['heading', '', 'What the towns will do'],
      ['item', '1.', "The towns will lend books to each other's readers."],
      ['sentence', '', 'Loans are free.'],
      ['item', 'a.', 'Readers of either town may borrow.'],
      ['item', 'b.', 'Books go back by van, bus, or post.'],
      ['item', '2.', 'The towns will, e.g. in summer, hold fairs:'],
      ['item', '*', 'a fair of old books'],
      ['item', '*', 'a fair of maps'],
      ['furniture', '', '- - -'],
      ['sentence', '', 'The towns will look at this text again in 2026, and will then decide how to go on.'],
      ['signature', '', 'Signed in Otsu For the two towns'],
    ],
    idle: [],
  });
});

test('the canonical text keeps marks and blanks between marker and text, and emphasis around a heading', () => {
  expect(read('##  目的 \n\n**前文**\n\n-\u3000本を\n  貸す。返す。\n').text).toBe(
    '##  目的\n**前文**\n-\u3000本を貸す。返す。',
  );
});
