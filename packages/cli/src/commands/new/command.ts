import type { CommandDefinition } from '../../command/command.ts';
import { types } from './types.ts';

/** `accords new <type> <id>`. */
export const newCommand: CommandDefinition = {
  name: 'new',
  help: {
    ja: '記録のひな形を、項目の説明と、エディターがスキーマを見つけるための行とともに書き出す',
    en: 'write a scaffold of a record, with what each property is for and the line by which editors find its schema',
  },
  operand: [
    { name: '<type>', help: { ja: `記録の種別：${types.join('、')}`, en: `record type: ${types.join(', ')}` } },
    { name: '<id>', help: { ja: '記録の id', en: 'id of the record' } },
  ],
  options: [
    {
      flags: '--out <file>',
      help: {
        ja: '書き出し先。既にあるファイルには書かない。「-」又は省略時は標準出力',
        en: 'where to write, never over a file that exists; “-” or nothing for standard output',
      },
    },
  ],
  load: () => import('./run.ts'),
};
