import { type Language, render } from '@digital-accords/validator';
import { Argument, Command, Option } from 'commander';
import stringWidth from 'fast-string-width';
import type { CommandDefinition, Options } from '../command/command.ts';
import { commonOptions } from '../command/options.ts';
import { words } from './words.ts';

/** What a program is built from. */
export interface ProgramParts {
  readonly commands: readonly CommandDefinition[];
  readonly language: Language;
  readonly version: string;
  /** Columns of help texts. */
  readonly width: number;
  /** Receives help texts and the version. */
  readonly write: (text: string) => void;
  /** Receives the command that was chosen, with its operands and options. */
  readonly choose: (command: CommandDefinition, operands: readonly string[], options: Options) => void;
}

/**
 * Builds the command line from the catalogue: every word of its help is in the language of the reader.
 *
 * @param parts commands, language, and where text and choices go
 * @returns the program; it throws CommanderError in place of ending the process
 */
export function programOf({ commands, language, version, width, write, choose }: ProgramParts): Command {
  const say = (word: keyof typeof words): string => render(words[word], {}, language);
  const program = new Command('accords')
    .description(say('description'))
    .usage(`${say('command')} ${say('options')}`)
    .version(version, '-V, --version', say('version'))
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: write,
      writeErr: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      displayWidth: (text) => stringWidth(text),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      styleTitle: (title) => titleIn(title, language),
    })
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('help-command'))
    .addHelpText('after', `\n${say('exit')}`);
  for (const { flags, help } of commonOptions.filter((option) => option.flags.startsWith('--lang'))) {
    program.addOption(new Option(flags, render(help, {}, language)));
  }
  for (const command of commands) program.addCommand(commandOf(command, program, language, choose));
  return program;
}

function commandOf(
  definition: CommandDefinition,
  program: Command,
  language: Language,
  choose: ProgramParts['choose'],
): Command {
  const { name, help, operand, options } = definition;
  const operands = [operand ?? []].flat();
  const command = new Command(name)
    .copyInheritedSettings(program)
    .description(render(help, {}, language))
    .usage([words.options[language], ...operands.map((one) => one.name)].join(' '))
    .helpOption('-h, --help', words.help[language]);
  for (const one of operands) command.addArgument(new Argument(one.name, render(one.help, {}, language)));
  for (const option of [...options, ...commonOptions]) {
    command.addOption(new Option(option.flags, render(option.help, {}, language)));
  }
  return command.action(() => choose(definition, command.args, command.opts<Options>()));
}

function titleIn(title: string, language: Language): string {
  return Object.hasOwn(words, title) ? words[title as keyof typeof words][language] : title;
}
