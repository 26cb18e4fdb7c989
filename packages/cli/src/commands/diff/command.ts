import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords diff [old] [new]`. */
export const diffCommand: CommandDefinition = {
  name: 'diff',
  help: {
    ja: '二つの台帳を内容で比べます。追加、変更、取下げ、状態への影響、必要な版の上げ方を表示します。',
    en: 'Compare two registries by meaning: what was added, changed or withdrawn, its effect on status, and the step of the version.',
  },
  operands: [
    {
      name: { ja: '旧', en: 'old' },
      count: 'optional',
      help: {
        ja: '以前の台帳：フォルダー、accords export のファイル、パッケージ（.tgz）、公開済みの版（1.2.0、npm:@digital-accords/data@1.2.0）、Git の参照。既定は最後の公開版（Git のタグ）',
        en: 'earlier registry: a folder, a file of accords export, a package (.tgz), a published version (1.2.0, npm:@digital-accords/data@1.2.0) or a Git reference (default: the last release, by its Git tag)',
      },
    },
    {
      name: { ja: '新', en: 'new' },
      count: 'optional',
      help: {
        ja: '以後の台帳。既定は現在の台帳',
        en: 'later registry, in the same forms (default: the current registry)',
      },
    },
  ],
  options: formatOptions(['text', 'markdown', 'json']),
  load: () => import('./run.ts'),
};
