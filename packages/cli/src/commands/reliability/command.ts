import type { CommandDefinition } from '../../command/command.ts';
import { formatOption, jsonOption } from '../../command/options.ts';
import { formats } from './formats.ts';

/** `accords reliability <document>`. */
export const reliabilityCommand: CommandDefinition = {
  name: 'reliability',
  help: {
    ja: '文書一点の二つの読解の一致度（α と区間）を計算する',
    en: 'compute how far the two readings of a document agree: α with its interval',
  },
  operand: { name: '<document>', help: { ja: '文書の id', en: 'id of a document' } },
  options: [formatOption(formats), jsonOption],
  load: () => import('./run.ts'),
};
