import type { MessageTemplate } from '@digital-accords/validator';
import type { LinkResult } from '../../links/report.ts';

/** Headings of what became of addresses. */
export const headings: Readonly<Record<Exclude<LinkResult['state'], 'reached'> | 'moved', MessageTemplate>> = {
  gone: { ja: 'なくなったページ', en: 'Gone' },
  failed: { ja: '閲覧できなかったページ', en: 'Not reached' },
  refused: { ja: '安全のため開かなかったアドレス', en: 'Not asked, for safety' },
  moved: { ja: '別のアドレスに移ったページ', en: 'Moved' },
};

/** The other words of the report. */
export const words = {
  head: {
    ja: '{name} のアドレス（{day}確認）：{reached}件を閲覧、{others}件は閲覧できず',
    en: 'Addresses of {name}, checked on {day}: {reached} reached, {others} not',
  },
  section: { ja: '{heading}（{count}件）', en: '{heading} ({count})' },
  'not-released': {
    ja: '「{name}」はフォルダーです。公開した記録のアドレスだけを開きます。パッケージ（.tgz）、公開済みの版、Git のタグなどを指定してください。',
    en: '“{name}” is a folder. Addresses of released records alone are asked: name a package (.tgz), a published version or a Git tag.',
  },
  'no-network': {
    ja: 'どのアドレスにも接続できませんでした。ネットワークに接続しているか確かめてください。',
    en: 'No address could be reached at all. Check that there is a network.',
  },
} as const;
