import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords explain [rule]`. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  help: {
    ja: '規則一つを、その理由と例とともに説明します。規則を省くと、すべての規則を一覧表示します。',
    en: 'Explain a rule, with its reason and examples. Without a rule, list all rules.',
  },
  operands: [{ name: { ja: '規則', en: 'rule' }, count: 'optional', help: { ja: '規則の id', en: 'id of a rule' } }],
  options: formatOptions(['text', 'json']),
  load: () => import('./run.ts'),
};
