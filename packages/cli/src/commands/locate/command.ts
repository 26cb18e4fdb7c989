import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

/** `accords locate <words>`. */
export const locateCommand: CommandDefinition = {
  name: 'locate',
  help: {
    ja: '貼り付けた文言がある文書と箇所を、記録に貼れる引用として表示します。',
    en: 'Find the document and passage of pasted words, as a quote for a record.',
  },
  operands: [
    {
      name: { ja: '文言', en: 'words' },
      count: 'many',
      help: { ja: '文書から写した文言', en: 'words copied from a document' },
    },
  ],
  options: formatOptions(['text', 'json']),
  load: () => import('./run.ts'),
};
