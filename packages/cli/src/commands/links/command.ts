import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords links`. */
export const linksCommand: CommandDefinition = {
  name: 'links',
  help: {
    ja: '公開した記録にあるアドレスを1件ずつ開き、閲覧できるかを確かめます。ネットワークを使います。',
    en: 'Ask the addresses of released records, one after the other, whether they can be reached. This uses the network.',
  },
  operands: [
    {
      name: { ja: '版', en: 'release' },
      count: 'optional',
      help: {
        ja: '公開した台帳：accords export のファイル、パッケージ（.tgz）、公開済みの版（1.2.0）、Git の参照。既定は最後の公開版（Git のタグ）、台帳のフォルダーがなければインストール済みの台帳',
        en: 'released registry: a file of accords export, a package (.tgz), a published version (1.2.0) or a Git reference (default: the last release, by its Git tag; without a folder of a registry, the installed registry)',
      },
    },
  ],
  options: [
    {
      name: 'cache',
      value: { ja: 'ファイル', en: 'file' },
      help: {
        ja: '結果を JSON で保存するファイル。前回の結果があれば、閲覧できたページは --max-age 日の間、再び開かない',
        en: 'file to keep the results in, as JSON; pages that it says were reached are not asked again for the days of --max-age',
      },
    },
    {
      name: 'max-age',
      value: { ja: '日数', en: 'days' },
      help: { ja: '前回の結果を使う日数。既定は 7', en: 'days for which a kept result holds (default: 7)' },
    },
    ...formatOptions(['text', 'json']),
  ],
  load: () => import('./run.ts'),
};
