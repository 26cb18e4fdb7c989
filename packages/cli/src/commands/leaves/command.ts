import { vocabulary } from '@digital-accords/model/vocabularies/layout-profile';
import type { Language } from '@digital-accords/validator';
import type { CommandDefinition, OptionDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';

const profiles: readonly string[] = vocabulary.terms.map(({ id }) => id);

const listed = (language: Language): string => profiles.join(language === 'ja' ? '、' : ', ');

/** The option that says what kind of file a text is. */
export const profileOption: OptionDefinition = {
  name: 'profile',
  value: { ja: '型', en: 'profile' },
  choices: profiles,
  help: {
    ja: `レイアウトの型：${listed('ja')}。既定は、.md なら markdown、ほかは web-text`,
    en: `layout profile: ${listed('en')} (default: markdown for .md, web-text for others)`,
  },
};

/** `accords leaves <text>`. */
export const leavesCommand: CommandDefinition = {
  name: 'leaves',
  help: {
    ja: '原文を箇所に区切り、分析するための YAML として表示します。',
    en: 'Divide a text into its passages, and print them as YAML to be analysed.',
  },
  operands: [
    {
      name: { ja: '原文', en: 'text' },
      count: 'one',
      help: { ja: '原文のファイル（UTF-8）', en: 'file with the text (UTF-8)' },
    },
  ],
  options: [profileOption, ...formatOptions(['yaml', 'json'])],
  load: () => import('./run.ts'),
};
