import type { MessageTemplate } from '@digital-accords/validator';
import type { LinkProblem, LinkResult } from '../../links/report.ts';

/** Headings of what became of addresses. */
export const headings: Readonly<Record<Exclude<LinkResult['state'], 'reached'> | 'moved', MessageTemplate>> = {
  gone: { ja: 'なくなったページ', en: 'Gone' },
  failed: { ja: '閲覧できなかったページ', en: 'Not reached' },
  refused: { ja: '安全のため開かなかったアドレス', en: 'Not asked, for safety' },
  moved: { ja: '別のアドレスに移ったページ', en: 'Moved' },
};

/** Why an address was not reached. */
export const problems: Readonly<Record<LinkProblem, MessageTemplate>> = {
  'address-not-https': {
    ja: 'https の既定のポートのアドレスではありません。',
    en: 'It is no https address on the default port.',
  },
  'address-is-ip': { ja: 'ホスト名ではなくIPアドレスです。', en: 'Its host is an IP address and no name.' },
  'address-not-public': {
    ja: 'ホストのIPアドレスが、公開されたものではありません。',
    en: 'Its host has an IP address that is not public.',
  },
  'unknown-host': { ja: 'ホスト名が見つかりません。', en: 'Its host is unknown.' },
  'too-many-redirects': { ja: '転送が3回を超えます。', en: 'It redirects more than three times.' },
  timeout: { ja: '10秒以内に応答がありません。', en: 'It gave no answer within ten seconds.' },
  certificate: { ja: '証明書を信頼できません。', en: 'Its certificate is not trusted.' },
  connection: { ja: '接続できません。', en: 'The connection failed.' },
  status: { ja: 'サーバーの応答は {status} です。', en: 'The server answered {status}.' },
};

/** The other words of the report. */
export const words = {
  head: {
    ja: '{name} のアドレス（{day}確認）：{reached}件を閲覧、{others}件は閲覧できず',
    en: 'Addresses of {name}, checked on {day}: {reached} reached, {others} not',
  },
  section: { ja: '{heading}（{count}件）', en: '{heading} ({count})' },
  gone: { ja: 'サーバーの応答は {status} です。', en: 'The server answered {status}.' },
  moved: { ja: '移転先：{to}', en: 'Now at {to}' },
  'not-released': {
    ja: '「{name}」はフォルダーです。公開した記録のアドレスだけを開きます。パッケージ（.tgz）、公開済みの版、Git のタグなどを指定してください。',
    en: '“{name}” is a folder. Addresses of released records alone are asked: name a package (.tgz), a published version or a Git tag.',
  },
  'no-network': {
    ja: 'どのアドレスにも接続できませんでした。ネットワークに接続しているか確かめてください。',
    en: 'No address could be reached at all. Check that there is a network.',
  },
} as const;
