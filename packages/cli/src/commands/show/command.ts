import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';

/** `accords show <id>`. */
export const showCommand: CommandDefinition = {
  name: 'show',
  help: {
    ja: '記録1件を、引用（原文と訳）、及びその記録を参照する記録とともに表示します。',
    en: 'Show a record with its quotes, their translations, and the records that refer to it.',
  },
  operands: [{ name: { ja: 'id', en: 'id' }, count: 'one', help: { ja: '記録の id', en: 'id of a record' } }],
  options: [...dayOptions, ...formatOptions(['text', 'json'])],
  load: () => import('./run.ts'),
};
