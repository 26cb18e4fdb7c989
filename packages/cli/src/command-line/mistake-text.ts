import { type Language, type MessageTemplate, nearest, type Params, render } from '@digital-accords/validator';
import { shellWord } from '../terminal/shell.ts';
import type { Mistake } from './command-line.ts';

const words = {
  'unknown-command': { ja: '「{value}」というコマンドはありません。', en: 'There is no command “{value}”.' },
  'unknown-option': { ja: '「{value}」というオプションはありません。', en: 'There is no option “{value}”.' },
  'not-a-choice': {
    ja: '{option} に「{value}」は使えません。使える値は {valid} です。',
    en: '{option} cannot be “{value}”. Use one of {valid}.',
  },
  'missing-operand': { ja: '引数「{name}」がありません。', en: 'The argument “{name}” is missing.' },
  'extra-operand': { ja: '引数「{value}」は余分です。', en: 'The argument “{value}” is one too many.' },
  'missing-value': { ja: '{option} に値がありません。', en: '{option} needs a value.' },
  'option-as-value': {
    ja: '{option} に値がありません。「{value}」が値であれば、{joined} と書いてください。',
    en: '{option} needs a value. If “{value}” is the value, write {joined}.',
  },
  'value-of-flag': { ja: '{option} に値は付けられません。', en: '{option} takes no value.' },
  'two-values': {
    ja: '{option} に複数の値（{values}）があります。一つにしてください。',
    en: '{option} has more than one value: {values}. Give only one.',
  },
} as const satisfies Record<Mistake['kind'], MessageTemplate>;

const near = { ja: 'もしかして：{values}。', en: 'Did you mean {values}?' };
const help = { ja: '使い方：{command} --help', en: 'For help: {command} --help' };

/**
 * What is wrong with a command line, in one line.
 *
 * @param mistake the mistake
 * @param language language of the reader
 * @param command the program, or the command of the line, as the user calls it
 * @returns the sentence, the values that were probably meant, and how to get help
 */
export function mistakeText(mistake: Mistake, language: Language, command: string): string {
  const meant = 'valid' in mistake ? nearest(mistake.value, mistake.valid) : [];
  return [
    render(words[mistake.kind], paramsOf(mistake, language), language),
    ...(meant.length > 0 ? [render(near, { values: meant }, language)] : []),
    render(help, { command }, language),
  ].join(language === 'ja' ? '' : ' ');
}

function paramsOf(mistake: Mistake, language: Language): Params {
  switch (mistake.kind) {
    case 'missing-operand':
      return { name: mistake.operand.name[language] };
    case 'option-as-value': {
      const { option, value } = mistake;
      return { option, value, joined: shellWord(`${option}=${value}`, process.platform) };
    }
    default: {
      const { kind: _, ...params } = mistake;
      return params;
    }
  }
}
