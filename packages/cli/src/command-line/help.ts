import { type Language, render } from '@digital-accords/validator';
import stringWidth from 'fast-string-width';
import type { CommandDefinition, OperandDefinition, OptionDefinition } from '../command/command.ts';
import { commonOptions } from '../command/options.ts';
import { pad } from '../terminal/columns.ts';
import { wrap } from '../terminal/wrap.ts';
import { programOptions } from './command-line.ts';
import { words } from './help.words.ts';

/** How help is printed. */
export interface HelpOptions {
  readonly language: Language;
  /** What the user types to call the program. */
  readonly calledAs: string;
  /** Columns of a line. */
  readonly width: number;
}

/** A term of a list, and what it means. */
type Row = readonly [term: string, meaning: string];

const INDENT = '  ';
const NARROWEST = 24;

/**
 * Help on the program.
 *
 * @param commands its commands
 * @param options language, name of the program and width
 * @returns the text, without a line end
 */
export function programHelp(commands: readonly CommandDefinition[], options: HelpOptions): string {
  const { language, calledAs, width } = options;
  const rows = commands.map((one): Row => [usageOf(one, language), one.help[language]]);
  const helpRow: Row = [`help [${words.command[language]}]`, words.help[language]];
  const usage = `${words.usage[language]} ${calledAs} <${words.command[language]}> [${words.option[language]}]`;
  return [
    wrap(words.description[language], width),
    [usage],
    section('commands', [...rows, helpRow], options),
    section('options', optionRows([...commonOptions, ...programOptions], language), options),
    wrap(words.exit[language], width),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * Help on a command.
 *
 * @param command the command
 * @param options language, name of the program and width
 * @returns the text, without a line end
 */
export function commandHelp(command: CommandDefinition, options: HelpOptions): string {
  const { language, calledAs, width } = options;
  const usage = `${words.usage[language]} ${calledAs} ${usageOf(command, language)} [${words.option[language]}]`;
  const operands = command.operands.map(({ name, help }): Row => [name[language], help[language]]);
  const known = [...command.options, ...commonOptions, ...programOptions.filter(({ name }) => name === 'help')];
  return [
    wrap(command.help[language], width),
    [usage],
    ...(operands.length > 0 ? [section('operands', operands, options)] : []),
    section('options', optionRows(known, language), options),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function usageOf({ name, operands }: CommandDefinition, language: Language): string {
  return [name, ...operands.map((one) => operandUsage(one, language))].join(' ');
}

function operandUsage({ name, count }: OperandDefinition, language: Language): string {
  const called = name[language];
  return { one: `<${called}>`, optional: `[${called}]`, many: `[${called}...]` }[count];
}

function optionRows(options: readonly (OptionDefinition & { readonly short?: string })[], language: Language): Row[] {
  return options.map(({ name, short, value, help }) => {
    const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return [value ? `${flag} <${value[language]}>` : flag, help[language]];
  });
}

function section(title: 'commands' | 'operands' | 'options', rows: readonly Row[], options: HelpOptions): string[] {
  const left = Math.max(...rows.map(([term]) => stringWidth(term))) + INDENT.length;
  const room = Math.max(NARROWEST, options.width - INDENT.length - left);
  const lines = rows.flatMap(([term, meaning]) =>
    wrap(meaning, room).map((line, at) => `${INDENT}${pad(at === 0 ? term : '', left)}${line}`),
  );
  return [render(words[title], {}, options.language), ...lines];
}
