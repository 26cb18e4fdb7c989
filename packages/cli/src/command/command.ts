import type { Day } from '@digital-accords/model';
import type { Language, MessageTemplate } from '@digital-accords/validator';
import type { Prompter } from '../dialogue/prompter.ts';
import type { Files } from '../files/files.ts';
import type { Network } from '../links/network.ts';
import type { CommandPalette } from '../terminal/palette.ts';
import type { Terminal } from '../terminal/progress.ts';
import type { Outcome } from './outcome.ts';

/** What a command sees of the world. */
export interface CommandContext {
  readonly language: Language;
  readonly files: Files;
  /** Colours of standard output. */
  readonly palette: CommandPalette;
  /** The terminal that shows progress; undefined if standard error is no terminal. */
  readonly terminal: Terminal | undefined;
  /** Columns of the terminal; undefined if standard output is no terminal. */
  readonly width: number | undefined;
  /** The latest day that has begun anywhere. */
  readonly today: Day;
  /** The day of this machine. */
  readonly localDay: Day;
  /** Asks somebody at the terminal; undefined if there is no terminal to ask at. */
  readonly prompter?: ((language: Language) => Promise<Prompter>) | undefined;
  /** The network, for the one command that uses it; that of this machine by default. */
  readonly network?: (() => Promise<Network>) | undefined;
  /** Version of the command. */
  readonly version: string;
  /** The folder that a continuous integration checks out the repository to; undefined outside of one. */
  readonly workspace?: string | undefined;
  /** What the user types to call the program, quoted for a shell: `accords`, `npx accords`. */
  readonly calledAs: string;
}

/** Options as given: values by the name of the option without dashes. A flag has the value `''`. */
export type Options = ReadonlyMap<string, string>;

/** An option. In all commands, options of one name are read alike. */
export interface OptionDefinition {
  /** Name without dashes, as `known-at`. */
  readonly name: string;
  /** What help texts call its value. A flag has none. */
  readonly value?: MessageTemplate;
  /** The allowed values, the default first. Without it any value is allowed. */
  readonly choices?: readonly string[];
  /** The option and value that a flag is short for. */
  readonly shortFor?: readonly [name: string, value: string];
  readonly help: MessageTemplate;
}

/** An operand. */
export interface OperandDefinition {
  readonly name: MessageTemplate;
  readonly count: 'one' | 'optional' | 'many';
  readonly help: MessageTemplate;
}

/** A command as data, from which its command lines are read and its help is written. */
export interface CommandDefinition {
  readonly name: string;
  readonly help: MessageTemplate;
  readonly operands: readonly OperandDefinition[];
  readonly options: readonly OptionDefinition[];
  /** Loads the code of the command when it is called: a run does not load other commands. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/**
 * Runs a command.
 *
 * @param operands arguments that are not options
 * @param options options as given
 * @param context what the command sees of the world
 * @throws Refusal if the command is used wrongly, or if a path cannot be read or written
 */
export type Run = (
  operands: readonly string[],
  options: Options,
  context: CommandContext,
) => Outcome | Promise<Outcome>;
