import { expect, test } from 'vitest';
import type { Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const reason = { ja: '例', en: 'Example' };
const read = (source: string, ...overrides: readonly Override[]) => {
  const { text, leaves, idle } = canonicalise(source, 'web-text', overrides);
  return { text, leaves: leaves.map((leaf) => [leaf.kind, leaf.marker, leaf.text]), idle };
};

const japanese = `ホーム > 町の話題 > 水辺 > 清掃の協定を結びました

清掃の協定を結びました

令和6年5月1日

\u3000甲町と⼄町は、5月1日、川の清掃に関する協定（以下「協定」という。）を結びました。両町⻑は、「川は両町をつなぐ。」と述べました。

1\u3000協定の要点

\u3000両町は、次のことを行います。例えば、
・川岸の清掃（年二回。）
・水質の検査
\u3000ア\u00a0結果の公表
\u3000イ\u00a0写真の公表

第一条\u3000両町は、毎年3.5トンのごみを減らす。減らした量は公表する。

■ 別紙

(1) 両町は、協定を毎年見直す。
(2) 両町は、必要な費用を分担する。

【お問い合わせ先】
水辺課
`;

test('Japanese: a trail, a numbered heading, a bare connective with items, an article, contacts', () => {
  expect(read(japanese).leaves).toEqual([
    ['furniture', '', 'ホーム > 町の話題 > 水辺 > 清掃の協定を結びました'],
    ['heading', '', '清掃の協定を結びました'],
    ['furniture', '', '令和6年5月1日'],
    ['sentence', '', '甲町と乙町は、5月1日、川の清掃に関する協定（以下「協定」という。）を結びました。'],
    ['sentence', '', '両町長は、「川は両町をつなぐ。」と述べました。'],
    ['heading', '1', '協定の要点'],
    ['sentence', '', '両町は、次のことを行います。'],
    ['sentence', '', '例えば、'],
    ['item', '・', '川岸の清掃（年二回。）'],
    ['item', '・', '水質の検査'],
    ['item', 'ア', '結果の公表'],
    ['item', 'イ', '写真の公表'],
    ['item', '第一条', '両町は、毎年3.5トンのごみを減らす。'],
    ['sentence', '', '減らした量は公表する。'],
    ['heading', '■', '別紙'],
    ['item', '(1)', '両町は、協定を毎年見直す。'],
    ['item', '(2)', '両町は、必要な費用を分担する。'],
    ['furniture', '', '【お問い合わせ先】'],
    ['furniture', '', '水辺課'],
  ]);
});

const english = `Home > News > Rivers > The towns sign a river agreement

The towns sign a river agreement

1 May 2024

Mr. Doe of the U.K. and H.E. Ms. Roe signed the agreement in hut No. 5. It covers 3.14 km of river (the map is attached. It is new.) and its banks.

What was agreed

The towns will, e.g. in spring:
- clean the banks;
- test the water; and
a. publish the results. The results are free to use.
iv. meet once a year.

“We share one river.” That is how Ms. Roe put it.

Signed at Otsu, 1 May 2024

Contacts
River Office
Back to top
`;

test('English: a heading that is a plain line, items of several styles, abbreviations, contacts', () => {
  // News pages bear no signature as a rule, so the profile proposes none.
  expect(read(english, { op: 'kind', line: 19, column: 1, kind: 'signature', reason })).toMatchObject({
    leaves: [
      ['furniture', '', 'Home > News > Rivers > The towns sign a river agreement'],
      ['heading', '', 'The towns sign a river agreement'],
      ['furniture', '', '1 May 2024'],
      ['sentence', '', 'Mr. Doe of the U.K. and H.E. Ms. Roe signed the agreement in hut No. 5.'],
      ['sentence', '', 'It covers 3.14 km of river (the map is attached. It is new.) and its banks.'],
      ['heading', '', 'What was agreed'],
      ['sentence', '', 'The towns will, e.g. in spring:'],
      ['item', '-', 'clean the banks;'],
      ['item', '-', 'test the water; and'],
      ['item', 'a.', 'publish the results.'],
      ['sentence', '', 'The results are free to use.'],
      ['item', 'iv.', 'meet once a year.'],
      ['sentence', '', '“We share one river.”'],
      ['sentence', '', 'That is how Ms. Roe put it.'],
      ['signature', '', 'Signed at Otsu, 1 May 2024'],
      ['furniture', '', 'Contacts'],
      ['furniture', '', 'River Office'],
      ['furniture', '', 'Back to top'],
    ],
    idle: [],
  });
});

test('the canonical text has one line feed between lines, whatever stood there, and keeps blanks within', () => {
  expect(read('\u3000川の清掃 \r\n\r\n\r\n両町は、川を\u3000守る。 両町は\u00a0会う。\r- 検査\n').text).toBe(
    '川の清掃\n両町は、川を\u3000守る。 両町は 会う。\n- 検査',
  );
});
