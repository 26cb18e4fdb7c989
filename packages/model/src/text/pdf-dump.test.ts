import { expect, test } from 'vitest';
import type { Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const reason = { ja: '例', en: 'Example' };
const read = (source: string, ...overrides: readonly Override[]) => {
  const { text, leaves, idle } = canonicalise(source, 'pdf-dump', overrides);
  return { text, leaves: leaves.map((leaf) => [leaf.kind, leaf.marker, leaf.text]), idle };
};

// Each line of running text holds about 30 characters; a blank line stands between wrapped lines as between paragraphs.
const japanese = `山岳救助の⾰新に関する協力覚書

序文

\u3000甲県と⼄市（以下「両者」という。）は、十年にわたる合同訓練

の成果を踏まえ、次のとおり協力することを決定した。両者は、登山

者の安全が第一であるとの認識を共有する。

1

１\u3000訓練

1. 両者は、毎年二回、合同の訓練を行う。訓練の場所は、両者の担

当部局が協議して定めるものとし、その費用は、折半する。

2. 両者は、救助に用いる装備の共同利用を進める。例えば、

・無線機

・⽇常用の発電機及びその燃料（予備を含む。）

a. 冬季の訓練においては、「無理をしない。」という原則を守り、隊

員の体調を毎日確認する。

iv. 夏季の訓練においては、気温が30.5度を超える日の活動を控え

る。両者は、その基準を毎年見直し、必要に応じて、専門家の意見を求

2

めることができる。この見直しの結果は、両者の広報誌に掲載する。

令和六年三月一日、松本にて

甲県知事

⼄市⻑
`;

test('Japanese: wraps within words, blank lines between them, a page that ends in a sentence, a signature', () => {
  // The line before the date is full, so that nothing in the layout tells that its paragraph ends.
  expect(read(japanese, { op: 'break', line: 37, column: 1, reason })).toMatchObject({
    leaves: [
      ['heading', '', '山岳救助の革新に関する協力覚書'],
      ['heading', '', '序文'],
      [
        'sentence',
        '',
        '甲県と乙市（以下「両者」という。）は、十年にわたる合同訓練の成果を踏まえ、次のとおり協力することを決定した。',
      ],
      ['sentence', '', '両者は、登山者の安全が第一であるとの認識を共有する。'],
      ['furniture', '', '1'],
      ['heading', '１', '訓練'],
      ['item', '1.', '両者は、毎年二回、合同の訓練を行う。'],
      ['sentence', '', '訓練の場所は、両者の担当部局が協議して定めるものとし、その費用は、折半する。'],
      ['item', '2.', '両者は、救助に用いる装備の共同利用を進める。'],
      ['sentence', '', '例えば、'],
      ['item', '・', '無線機'],
      ['item', '・', '日常用の発電機及びその燃料（予備を含む。）'],
      ['item', 'a.', '冬季の訓練においては、「無理をしない。」という原則を守り、隊員の体調を毎日確認する。'],
      ['item', 'iv.', '夏季の訓練においては、気温が30.5度を超える日の活動を控える。'],
      ['sentence', '', '両者は、その基準を毎年見直し、必要に応じて、専門家の意見を求'],
      ['furniture', '', '2'],
      ['sentence', '', 'めることができる。'],
      ['sentence', '', 'この見直しの結果は、両者の広報誌に掲載する。'],
      ['signature', '', '令和六年三月一日、松本にて'],
      ['signature', '', '甲県知事'],
      ['signature', '', '乙市長'],
    ],
    idle: [],
  });
});

const english = `Memorandum of Cooperation on Mountain Rescue

Preamble

The participants, recalling the meeting that H.E. Ms. A. Roe and Mr. B.
Doe of the U.K. embassy opened in hut No. 5, have decided the following
(the agenda was short. It had one page.) in good faith. They value the
safety of all who climb.

1. Training
The participants will train together for 3.14 days a year, e.g. on snow
and ice. Trainers are chosen by both sides. The cost of each course is
shared in equal parts.

Page 1 of 2

2. Equipment
The participants will lend each other the following kinds of equipment:

a. radios, including hand-
held ones, with their batteries and chargers, for the whole of a season;

b. vehicles that are fit for the season, namely

i. snow vehicles;

ii. cars with four-wheel drive.

Each side will keep a list of what it lends. The list is public.

Page 2 of 2

Signed at Otsu on 5 May 2024
For the Prefecture of Ko
For the City of Otsu
`;

test('English: wraps between words, abbreviations, decimals, numbered headings, a signature after a page number', () => {
  expect(read(english).leaves).toEqual([
    ['heading', '', 'Memorandum of Cooperation on Mountain Rescue'],
    ['heading', '', 'Preamble'],
    [
      'sentence',
      '',
      'The participants, recalling the meeting that H.E. Ms. A. Roe and Mr. B. Doe of the U.K. embassy opened in hut No. 5, have decided the following (the agenda was short. It had one page.) in good faith.',
    ],
    ['sentence', '', 'They value the safety of all who climb.'],
    ['heading', '1.', 'Training'],
    ['sentence', '', 'The participants will train together for 3.14 days a year, e.g. on snow and ice.'],
    ['sentence', '', 'Trainers are chosen by both sides.'],
    ['sentence', '', 'The cost of each course is shared in equal parts.'],
    ['furniture', '', 'Page 1 of 2'],
    ['heading', '2.', 'Equipment'],
    ['sentence', '', 'The participants will lend each other the following kinds of equipment:'],
    ['item', 'a.', 'radios, including hand-held ones, with their batteries and chargers, for the whole of a season;'],
    ['item', 'b.', 'vehicles that are fit for the season, namely'],
    ['item', 'i.', 'snow vehicles;'],
    ['item', 'ii.', 'cars with four-wheel drive.'],
    ['sentence', '', 'Each side will keep a list of what it lends.'],
    ['sentence', '', 'The list is public.'],
    ['furniture', '', 'Page 2 of 2'],
    ['signature', '', 'Signed at Otsu on 5 May 2024'],
    ['signature', '', 'For the Prefecture of Ko'],
    ['signature', '', 'For the City of Otsu'],
  ]);
});

test('the canonical text: blocks on lines of their own, sentences as the source parts them', () => {
  expect(read('目的\n\n両者は、湖の水質を\n守る。両者は会う。\n\n1. 調\u00a0査\n').text).toBe(
    '目的\n両者は、湖の水質を守る。両者は会う。\n1. 調 査',
  );
});
