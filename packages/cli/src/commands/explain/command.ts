import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { formats } from './formats.ts';

/** `accords explain [rule]`. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  help: {
    ja: '規則一つを、理由と例とともに説明する。規則を省くと一覧を表示する',
    en: 'explain one rule, with its reason and examples; without a rule, list them all',
  },
  operand: { name: '[rule]', help: { ja: '規則の id', en: 'id of a rule' } },
  options: [formatOption(formats), jsonOption],
  load: () => import('./run.ts'),
};
