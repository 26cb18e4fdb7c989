import { describe, expect, test } from 'vitest';
import type { LayoutProfileTerm } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

/** Leaves as people would cut them: kind, marker, text. Written by hand from codebook §1 and §2. */
type Expected = readonly (readonly [kind: string, marker: string, text: string])[];

function leavesOf(source: string, profile: LayoutProfileTerm): Expected {
  return canonicalise(source, profile, []).leaves.map(({ kind, marker, text }) => [kind, marker, text]);
}

describe('pdf-dump', () => {
  test('a Japanese memorandum, wrapped within words, with page numbers and nested items', () => {
    const source = `海洋観測に関する協力覚書

目的

1. 両機関は、海洋の観⽇測を共に行い、その結果（速報値を含む。）を共有す
る。観測は毎年行う。観測に用いる船舶は、両機関が交互に用意するものとし、費
用は折半する。

1

2. 両機関は、次の事項について協力する：

a. 観測船の相互利用、

b. 次の訓練：

i. 船員の訓練、及び

ii. 「安全第一。」を合言葉とする救助の訓練。

2

東京にて署名した。
`;
    expect(leavesOf(source, 'pdf-dump')).toEqual([
      ['heading', '', '海洋観測に関する協力覚書'],
      ['heading', '', '目的'],
      ['item', '1.', '両機関は、海洋の観日測を共に行い、その結果（速報値を含む。）を共有する。'],
      ['sentence', '', '観測は毎年行う。'],
      ['sentence', '', '観測に用いる船舶は、両機関が交互に用意するものとし、費用は折半する。'],
      ['furniture', '', '1'],
      ['item', '2.', '両機関は、次の事項について協力する：'],
      ['item', 'a.', '観測船の相互利用、'],
      ['item', 'b.', '次の訓練：'],
      ['item', 'i.', '船員の訓練、及び'],
      ['item', 'ii.', '「安全第一。」を合言葉とする救助の訓練。'],
      ['furniture', '', '2'],
      ['sentence', '', '東京にて署名した。'],
    ]);
  });

  test('an English memorandum, wrapped between words, with abbreviations and decimals', () => {
    const source = `Memorandum on Ocean Observation

Purpose

1. The parties will observe the ocean together and share their long-
term results within 2.5 months. Mr. A. Harbour of the U.K. office keeps the
list.

- 1 -

2. The parties will, where funds allow, exchange staff.
`;
    expect(leavesOf(source, 'pdf-dump')).toEqual([
      ['heading', '', 'Memorandum on Ocean Observation'],
      ['heading', '', 'Purpose'],
      [
        'item',
        '1.',
        'The parties will observe the ocean together and share their long-term results within 2.5 months.',
      ],
      ['sentence', '', 'Mr. A. Harbour of the U.K. office keeps the list.'],
      ['furniture', '', '- 1 -'],
      ['item', '2.', 'The parties will, where funds allow, exchange staff.'],
    ]);
  });
});

describe('markdown', () => {
  test('a Japanese statement with headings, a list and a sentence that a page break cut', () => {
    const source = `# 観光協力に関する共同声明

## 背景

両町は、**湖の保全**を重んじる。両町の交流は、1998年に始まった。

## 協力

- 両町は、観光客の受入れについて情報を共有する。共有は四半期ごとに行う。
- 両町は、湖の水質について、両町の研究者が共に行う調査の結果を踏まえ、必要な

措置を検討する。
`;
    expect(leavesOf(source, 'markdown')).toEqual([
      ['heading', '#', '観光協力に関する共同声明'],
      ['heading', '##', '背景'],
      ['sentence', '', '両町は、**湖の保全**を重んじる。'],
      ['sentence', '', '両町の交流は、1998年に始まった。'],
      ['heading', '##', '協力'],
      ['item', '-', '両町は、観光客の受入れについて情報を共有する。'],
      ['sentence', '', '共有は四半期ごとに行う。'],
      ['item', '-', '両町は、湖の水質について、両町の研究者が共に行う調査の結果を踏まえ、必要な措置を検討する。'],
    ]);
  });

  test('an English statement with wrapped lines, numbers and a rule', () => {
    const source = `# Joint statement on lake tourism

The two towns welcome visitors. They share what they
learn about the lake, e.g. its depth (about 3.14 m. in May).

1. The towns will mark the paths.
2. The towns will meet once a year.

---
`;
    expect(leavesOf(source, 'markdown')).toEqual([
      ['heading', '#', 'Joint statement on lake tourism'],
      ['sentence', '', 'The two towns welcome visitors.'],
      ['sentence', '', 'They share what they learn about the lake, e.g. its depth (about 3.14 m. in May).'],
      ['item', '1.', 'The towns will mark the paths.'],
      ['item', '2.', 'The towns will meet once a year.'],
      ['furniture', '', '---'],
    ]);
  });
});

describe('web-text', () => {
  test('a Japanese news page with a trail, sections, links and contacts', () => {
    const source = `町役場トップ > 報道 > お知らせ > 湖の保全に関する会合の結果

令和6年5月1日

湖の保全に関する会合の結果

 両町は、5月1日に会合を開きました。会合では、湖の水質を議論しました。

1 合意の内容

(1)水質
 両町は、水質を毎月調べることで一致した。

【関連リンク】
湖の保全について
https://lake.example/
連絡先
環境課

ページトップへ戻る
`;
    expect(leavesOf(source, 'web-text')).toEqual([
      ['furniture', '', '町役場トップ > 報道 > お知らせ > 湖の保全に関する会合の結果'],
      ['furniture', '', '令和6年5月1日'],
      ['heading', '', '湖の保全に関する会合の結果'],
      ['sentence', '', '両町は、5月1日に会合を開きました。'],
      ['sentence', '', '会合では、湖の水質を議論しました。'],
      ['heading', '1', '合意の内容'],
      ['heading', '(1)', '水質'],
      ['sentence', '', '両町は、水質を毎月調べることで一致した。'],
      ['furniture', '', '【関連リンク】'],
      ['furniture', '', '湖の保全について'],
      ['furniture', '', 'https://lake.example/'],
      ['furniture', '', '連絡先'],
      ['furniture', '', '環境課'],
      ['furniture', '', 'ページトップへ戻る'],
    ]);
  });

  test('an English news page with a numbered trail', () => {
    const source = `1. Home
  2. News
  3. Lake meeting held

Lake meeting held

May 1, 2024

The two towns held a meeting on the lake. H.E. the Mayor opened it.

1. Overview

They agreed on monthly tests.

Related Links

Division in Charge

Environment Office
`;
    expect(leavesOf(source, 'web-text')).toEqual([
      ['furniture', '', '1. Home'],
      ['furniture', '', '2. News'],
      ['furniture', '', '3. Lake meeting held'],
      ['heading', '', 'Lake meeting held'],
      ['furniture', '', 'May 1, 2024'],
      ['sentence', '', 'The two towns held a meeting on the lake.'],
      ['sentence', '', 'H.E. the Mayor opened it.'],
      ['heading', '1.', 'Overview'],
      ['sentence', '', 'They agreed on monthly tests.'],
      ['furniture', '', 'Related Links'],
      ['furniture', '', 'Division in Charge'],
      ['furniture', '', 'Environment Office'],
    ]);
  });
});
