import type { CommandDefinition } from '../../command/command.ts';
import { outOption } from '../../command/options.ts';
import { types } from './types.ts';

/** `accords new <type> <id>`. */
export const newCommand: CommandDefinition = {
  name: 'new',
  help: {
    ja: '記録のひな形を書き出します。注釈が各項目を説明し、エディターがスキーマを見つけられます。',
    en: 'Write a template of a record. Comments explain each field, and editors find its schema.',
  },
  operands: [
    {
      name: { ja: '種別', en: 'type' },
      count: 'one',
      help: { ja: `記録の種別：${types.join('、')}`, en: `type of the record: ${types.join(', ')}` },
    },
    { name: { ja: 'id', en: 'id' }, count: 'one', help: { ja: '記録の id', en: 'id of the record' } },
  ],
  options: [outOption],
  load: () => import('./run.ts'),
};
