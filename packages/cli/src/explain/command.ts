import { explain, jsonText, nearest, ruleBook } from '@digital-accords/validator';
import type { CommandDefinition } from '../command/command.ts';
import { formatOf, formatOption, jsonOption } from '../command/options.ts';
import { done, refuse } from '../outcome/outcome.ts';

const formats = ['text', 'json'] as const;

const messages = {
  unknown: { ja: '「{id}」という規則はありません。', en: 'There is no rule “{id}”.' },
  near: {
    ja: '「{id}」という規則はありません。もしかして：{ids}',
    en: 'There is no rule “{id}”. Did you mean {ids}?',
  },
} as const;

/** `accords explain [rule]`. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  help: {
    ja: '規則一つを、理由と例とともに説明する。規則を省くと一覧を表示する',
    en: 'explain one rule, with its reason and examples; without a rule, list them all',
  },
  operand: { name: '[rule]', help: { ja: '規則の id', en: 'id of a rule' } },
  options: [formatOption(formats), jsonOption],
  run: ([given], options, context) => {
    const { language } = context;
    const format = formatOf(options, formats, context);
    if (given === undefined) {
      const list = ruleBook.map(({ id, description }) => `${id}: ${description[language]}`);
      return done(`${format === 'json' ? jsonText(ruleBook) : list.join('\n')}\n`);
    }
    const rule = ruleBook.find(({ id }) => id === given);
    if (!rule) {
      const near = nearest(
        given,
        ruleBook.map(({ id }) => id),
      );
      return refuse(language, near.length > 0 ? messages.near : messages.unknown, { id: given, ids: near });
    }
    return done(`${format === 'json' ? jsonText(rule) : explain(rule, language)}\n`);
  },
};
