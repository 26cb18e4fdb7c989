import { type Language, type MessageTemplate, render } from '@digital-accords/validator';
import type { LinkProblem, LinkResult } from './report.ts';

const problems: Readonly<Record<LinkProblem, MessageTemplate>> = {
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

const moved: MessageTemplate = { ja: '移転先：{to}', en: 'Now at {to}' };

/**
 * What became of an address, in a sentence.
 *
 * @param result what became of it
 * @param language language of the reader
 */
export function resultText(result: LinkResult, language: Language): string {
  switch (result.state) {
    case 'reached':
      return result.movedTo === undefined ? '' : render(moved, { to: result.movedTo }, language);
    case 'gone':
      return render(problems.status, { status: result.status }, language);
    case 'failed':
      return render(problems[result.problem], { status: result.status ?? 0 }, language);
    case 'refused':
      return render(problems[result.problem], {}, language);
  }
}
