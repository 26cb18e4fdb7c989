import { parseArgs } from 'node:util';
import type { CommandDefinition, OptionDefinition } from '../command/command.ts';
import { commonOptions } from '../command/options.ts';
import { programOptions } from './command-line.ts';

/** An option as it stands on a command line. */
export interface GivenOption {
  /** Name without dashes; the long name of a short option. */
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether `=` joins the value to the name. */
  readonly inlineValue?: boolean | undefined;
}

/** Options and other arguments of a command line, each in their order. */
export interface SplitLine {
  readonly given: readonly GivenOption[];
  readonly positionals: readonly string[];
}

/**
 * Splits a command line into options and other arguments, before it is known which command is called: an option takes
 * a value if it does so in any command.
 *
 * @param args arguments without the interpreter and the script
 * @param commands the commands of the program
 */
export function splitLine(args: readonly string[], commands: readonly CommandDefinition[]): SplitLine {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = Object.fromEntries([
    ...commands.flatMap(optionsOf).map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }]),
    ...programOptions.map(({ name, short }) => [name, { type: 'boolean', short }]),
  ]);
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return { given: tokens.filter((token) => token.kind === 'option'), positionals };
}

/**
 * The value of `--lang`, whatever else is wrong with the line: mistakes are told in that language.
 *
 * @param line the line
 */
export function langOf({ given }: SplitLine): string | undefined {
  return given.findLast(({ name }) => name === 'lang')?.value;
}

/**
 * The options of a command, those of every command included.
 *
 * @param command the command
 */
export function optionsOf(command: CommandDefinition): readonly OptionDefinition[] {
  return [...command.options, ...commonOptions];
}
