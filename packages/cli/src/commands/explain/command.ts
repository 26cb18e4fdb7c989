import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords explain [rule or term]`. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  help: {
    ja: '規則、語彙、又は語彙の語を、理由や台帳の用例とともに説明します。何も指定しなければ、すべての規則と語彙を一覧表示します。',
    en: 'Explain a rule, a vocabulary or a term, with examples from the registry. Without one, list all rules and vocabularies.',
  },
  operands: [
    {
      name: { ja: '規則又は語', en: 'rule or term' },
      count: 'optional',
      help: {
        ja: '規則の id、語彙（action）、語彙の語（action/research）、又は語だけ（research）',
        en: 'id of a rule, a vocabulary (action), a term of it (action/research), or a term alone (research)',
      },
    },
  ],
  options: formatOptions(['text', 'json']),
  load: () => import('./run.ts'),
};
