import { type Language, nearest, render } from '@digital-accords/validator';
import type { CommanderError } from 'commander';
import type { CommandDefinition } from '../command/command.ts';
import { commonOptions } from '../command/options.ts';
import { words } from './words.ts';

/** Which sentence says what commander found, by its code. */
const wordOf: Readonly<Record<string, keyof typeof words>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-operand',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'excess',
};

/**
 * What was wrong with a command line, in one line.
 *
 * @param error what commander found; its own sentence is English, and only the word it quotes is taken from it
 * @param args the command line
 * @param commands the commands there are
 * @param language language of the reader
 * @returns the sentence, the nearest command or option if there is one, and where help is
 */
export function usageError(
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  args: readonly string[],
  commands: readonly CommandDefinition[],
  language: Language,
): string {
  const word = wordOf[code] ?? 'use';
  const value = /'(.*)'/s.exec(message)?.[1] ?? '';
  const near = nearest(value, candidates(word, args, commands));
  return [
    render(words[word], { value }, language),
    ...(near.length > 0 ? [render(words.near, { values: near }, language)] : []),
    render(words.see, {}, language),
  ].join(language === 'ja' ? '' : ' ');
}

function candidates(
  word: keyof typeof words,
  args: readonly string[],
  commands: readonly CommandDefinition[],
): readonly string[] {
  if (word === 'unknown-command') return commands.map(({ name }) => name);
  if (word !== 'unknown-option') return [];
  const chosen = commands.find(({ name }) => args.includes(name));
  return [...(chosen?.options ?? []), ...commonOptions].map(({ flags }) => flags.replace(/ .*/, ''));
}
