import { expect, test } from 'vitest';
import type { NameReference } from '../diagnostic/diagnostic.ts';
import { nameOf } from './names.ts';

test.each<[NameReference, string, string]>([
  [{ field: 'update.date' }, '「日付」（date）', '`date`'],
  [{ field: 'agreement.shortTitle' }, '「短い題名」（shortTitle）', '`shortTitle`'],
  [{ field: 'update.title.en' }, '「題名（英語）」（title.en）', '“Title, English” (`title.en`)'],
  [
    { field: 'registry.waivers.reason.ja' },
    '「理由（日本語）」（waivers.reason.ja）',
    '“Reason, Japanese” (`waivers.reason.ja`)',
  ],
  // A field of one member of a union.
  [{ field: 'update.evidence.source.url' }, '「アドレス」（evidence.source.url）', '“Address” (`evidence.source.url`)'],
  [{ field: 'update.nothing' }, '「nothing」', '`nothing`'],
  [{ field: 'nothing.title' }, '「title」', '`title`'],
  [{ term: 'update-kind/output-delivered' }, '「成果物あり」（output-delivered）', '`output-delivered`'],
  [{ term: 'relation-basis/cites' }, '「名指しでの言及」（cites）', '“Named in the text” (`cites`)'],
  [{ term: 'topic/ai/safety' }, '「AIの安全性」（ai/safety）', '“AI safety” (`ai/safety`)'],
  // A term of a union that no vocabulary names.
  [{ term: 'Evidence/link' }, '「リンク」（link）', '“Linked evidence” (`link`)'],
  [{ term: 'update-kind/toString' }, '「toString」', '`toString`'],
  [{ term: 'constructor/name' }, '「name」', '`name`'],
  [{ type: 'update' }, '「報告」（update）', '“Report” (`update`)'],
  [{ type: 'commitment' }, '「コミットメント」（commitment）', '`commitment`'],
  [{ type: 'law' }, '「law」', '`law`'],
])('%j', (reference, ja, en) => {
  expect([nameOf(reference, 'ja', false), nameOf(reference, 'en', false)]).toEqual([ja, en]);
});

test('in a list there are no quotation marks', () => {
  const reference = { term: 'relation-basis/cites' };
  expect([nameOf(reference, 'ja', true), nameOf(reference, 'en', true)]).toEqual([
    '名指しでの言及（cites）',
    'Named in the text (`cites`)',
  ]);
});
