import type { Language } from '@digital-accords/validator';
import type { CommandDefinition, OptionDefinition } from '../../command/command.ts';
import { outOption } from '../../command/options.ts';
import { namedType, recordTypes } from '../../registry/type-names.ts';
import { profileOption } from '../leaves/command.ts';
import { questions } from './update/questions.ts';

const listed = (language: Language): string =>
  recordTypes.map((type) => namedType(type, language)).join(language === 'ja' ? '、' : ', ');

const value = { ja: '答え', en: 'answer' };

/** Options that answer the questions of `accords new update`. */
export const updateOptions: readonly OptionDefinition[] = Object.values(questions)
  .filter(({ flag }) => flag !== outOption.name)
  .map(({ flag, message }) => ({
    name: flag,
    value,
    help: { ja: `update：${message.ja}`, en: `update: ${message.en}` },
  }));

/** `accords new <type> [id]`. */
export const newCommand: CommandDefinition = {
  name: 'new',
  help: {
    ja: '記録のひな形を書き出します。端末で accords new update を実行すると、必要なことを順に尋ね、報告を書きます。',
    en: 'Write a template of a record. At a terminal, accords new update asks what it needs and writes a report.',
  },
  operands: [
    {
      name: { ja: '種別', en: 'type' },
      count: 'one',
      help: { ja: `記録の種別：${listed('ja')}`, en: `type of the record: ${listed('en')}` },
    },
    {
      name: { ja: 'id', en: 'id' },
      count: 'optional',
      help: { ja: '記録の id', en: 'id of the record' },
    },
  ],
  options: [
    outOption,
    {
      name: 'from',
      value: { ja: 'id', en: 'id' },
      help: {
        ja: 'この記録を、直すためにそのまま書き出す。update では、端末があれば、その記録の値を示して順に尋ねる',
        en: 'write this record as it is, to amend it; for update, at a terminal, ask each question and offer what the record says',
      },
    },
    {
      name: 'template',
      help: { ja: 'update でも質問せず、ひな形を書き出す', en: 'ask nothing for update either: write the template' },
    },
    {
      name: 'text',
      value: { ja: 'ファイル', en: 'file' },
      help: {
        ja: 'document：この原文を箇所に区切り、記録、原文及び第一・第二の分析のひな形を --out のフォルダーに書き出す',
        en: 'document: divide this text into passages, and write the record, the text and two empty readings to the folder of --out',
      },
    },
    profileOption,
    ...updateOptions,
  ],
  load: () => import('./run.ts'),
};
