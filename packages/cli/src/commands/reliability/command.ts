import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords reliability <document>`. */
export const reliabilityCommand: CommandDefinition = {
  name: 'reliability',
  help: {
    ja: '文書一点の二つの独立した分析がどの程度一致するかを表示します（クリッペンドルフの α とその区間）。',
    en: 'Show how far two independent codings of a document agree (Krippendorff’s α with its interval).',
  },
  operands: [{ name: { ja: '文書', en: 'document' }, count: 'one', help: { ja: '文書の id', en: 'id of a document' } }],
  options: formatOptions(['table', 'json']),
  load: () => import('./run.ts'),
};
