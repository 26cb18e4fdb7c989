import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { dayOptions } from '../../registry/days.ts';
import { formats } from './formats.ts';

/** `accords show <id>`. */
export const showCommand: CommandDefinition = {
  name: 'show',
  help: {
    ja: '記録一件を、引用（原文と訳）及びこれを参照する記録とともに表示する',
    en: 'print one record with its quotes, original and translated, and what refers to it',
  },
  operand: { name: '<id>', help: { ja: '記録の id', en: 'id of a record' } },
  options: [...dayOptions, formatOption(formats), jsonOption],
  load: () => import('./run.ts'),
};
