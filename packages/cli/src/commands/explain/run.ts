import { explain, jsonText, nearest, ruleBook } from '@digital-accords/validator';
import type { Run } from '../../command/command.ts';
import { formatOf } from '../../command/options.ts';
import { done, refuse } from '../../command/outcome.ts';
import { formats } from './formats.ts';

const messages = {
  unknown: { ja: '「{id}」という規則はありません。', en: 'There is no rule “{id}”.' },
  near: {
    ja: '「{id}」という規則はありません。もしかして：{ids}',
    en: 'There is no rule “{id}”. Did you mean {ids}?',
  },
} as const;

/** Runs `accords explain [rule]`. */
export const run: Run = ([given], options, context) => {
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
};
