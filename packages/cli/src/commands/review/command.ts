import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

/** `accords review`. */
export const reviewCommand: CommandDefinition = {
  name: 'review',
  help: {
    ja: '次に確かめることを、急ぐものから順に、理由と次のコマンドとともに表示します。',
    en: 'List what to look at next, the most urgent first, each with the reason and the command that goes on.',
  },
  operands: [],
  options: [
    {
      name: 'links',
      value: { ja: 'ファイル', en: 'file' },
      help: {
        ja: 'accords links --json が書いた結果。閲覧できなかったページも表示',
        en: 'what accords links --json found: pages that could not be reached are listed too',
      },
    },
    ...dayOptions,
    ...formatOptions(['text', 'markdown', 'json']),
  ],
  load: () => import('./run.ts'),
};
