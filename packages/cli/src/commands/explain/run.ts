import { nearest } from '@digital-accords/validator';
import { explain, jsonText, ruleBook } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';

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
  if (given === undefined) {
    const list = ruleBook.map(({ id, description }) => `${id}: ${description[language]}`);
    return done(`${options.get('format') === 'json' ? jsonText(ruleBook) : list.join('\n')}\n`);
  }
  const rule = ruleBook.find(({ id }) => id === given);
  if (!rule) {
    const near = nearest(
      given,
      ruleBook.map(({ id }) => id),
    );
    return refuse(language, near.length > 0 ? messages.near : messages.unknown, { id: given, ids: near });
  }
  return done(`${options.get('format') === 'json' ? jsonText(rule) : explain(rule, language)}\n`);
};
