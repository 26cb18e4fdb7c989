import type { Language } from '@digital-accords/validator';
import type { CommandDefinition } from '../../command/command.ts';
import { outOption } from '../../command/options.ts';
import { namedType, recordTypes } from '../../registry/type-names.ts';

const listed = (language: Language): string =>
  recordTypes.map((type) => namedType(type, language)).join(language === 'ja' ? '、' : ', ');

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
      help: { ja: `記録の種別：${listed('ja')}`, en: `type of the record: ${listed('en')}` },
    },
    { name: { ja: 'id', en: 'id' }, count: 'one', help: { ja: '記録の id', en: 'id of the record' } },
  ],
  options: [outOption],
  load: () => import('./run.ts'),
};
