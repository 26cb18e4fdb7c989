import type { MessageTemplate } from '@digital-accords/validator';
import type { ReviewReason } from './review.ts';

/** The words of a reason: the heading of what has it, and the sentence for one thing. */
interface ReasonWords {
  readonly heading: MessageTemplate;
  readonly why: MessageTemplate;
}

/** The words of each reason. */
export const reasons: Readonly<Record<ReviewReason, ReasonWords>> = {
  unreachable: {
    heading: { ja: '閲覧できなかったページ', en: 'Pages that could not be reached' },
    why: { ja: '{day}に閲覧できませんでした。{result} {url}', en: 'Not reached on {day}. {result} {url}' },
  },
  'past-due': {
    heading: { ja: '期限を経過', en: 'Due date passed' },
    why: {
      ja: '期限は{day}まででした。完了の報告の記録がありません。',
      en: 'It was due by {day}. No report of completion is on record.',
    },
  },
  'due-soon': {
    heading: { ja: '期限が近いもの', en: 'Due soon' },
    why: { ja: '期限は{day}までです。', en: 'It is due by {day}.' },
  },
  unchecked: {
    heading: { ja: '別の読み手が確認していない報告', en: 'Reports that no second reader has checked' },
    why: {
      ja: '作成者が最後に確認した日は{day}です。別の読み手による確認の記録がありません。',
      en: 'Its author last reviewed it on {day}. No check by a second reader is on record.',
    },
  },
  silent: {
    heading: {
      ja: '新たな報告の記録が長くないもの（2年、又は本文の間隔の2倍を超過）',
      en: 'No new report on record for long (over two years, or twice the stated interval)',
    },
    why: { ja: '最後の記録は{day}です。', en: 'It was last heard of on {day}.' },
  },
  'not-searched': {
    heading: { ja: '報告も調査の記録もないもの', en: 'Neither a report nor a search on record' },
    why: {
      ja: '報告の記録も、報告を探した調査の記録もありません。',
      en: 'No report is on record, and no search for one.',
    },
  },
  'searched-long-ago': {
    heading: { ja: '最後の調査から時間がたったもの', en: 'Last searched for long ago' },
    why: { ja: '報告を最後に探した日は{day}です。', en: 'A report was last searched for on {day}.' },
  },
  'read-long-ago': {
    heading: { ja: '閲覧から時間がたったページ', en: 'Pages read long ago' },
    why: { ja: '最後に閲覧した日は{day}です：{url}', en: 'Last read on {day}: {url}' },
  },
  'not-archived': {
    heading: { ja: '保存した写しのないページ', en: 'Pages without an archived copy' },
    why: {
      ja: '公開のウェブアーカイブの写しの記録がありません：{url}',
      en: 'No copy in a public web archive is on record: {url}',
    },
  },
  ageing: {
    heading: {
      ja: '新たな報告の記録がしばらくないもの（1年以上、又は本文の間隔を超過）',
      en: 'No new report on record for a while (a year or more, or over the stated interval)',
    },
    why: { ja: '最後の記録は{day}です。', en: 'It was last heard of on {day}.' },
  },
};

/** The other words of the list. */
export const words = {
  head: {
    ja: '次に確かめること（{asOf}現在、{knownAt}までに公表された資料の記録に基づく）：{count}件',
    en: 'To look at next, as of {asOf}, based on sources published by {knownAt}: {count}',
  },
  links: { ja: 'ページの確認：{day}', en: 'Addresses checked on {day}' },
  'no-links': {
    ja: 'ページを閲覧できるかは確かめていません（accords links の結果を --links で指定してください）。',
    en: 'Addresses were not checked (give what accords links found with --links).',
  },
  section: { ja: '{heading}（{count}件）', en: '{heading} ({count})' },
  more: { ja: 'ほか{count}件。全件は accords review が表示します。', en: '{count} more; accords review shows all.' },
  nothing: { ja: 'ありません。', en: 'Nothing.' },
} as const;
