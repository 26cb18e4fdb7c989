import type { Day } from '@digital-accords/model';
import type { Language, MessageTemplate } from '@digital-accords/validator';
import type { Files } from '../files/files.ts';
import type { CommandPalette } from '../terminal/palette.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Outcome } from './outcome.ts';

/** What a command sees of the world. */
export interface CommandContext {
  readonly language: Language;
  readonly files: Files;
  /** Colours of standard output. */
  readonly palette: CommandPalette;
  /** The terminal on which progress is shown; undefined where standard error is none. */
  readonly terminal: Terminal | undefined;
  /** Columns of the terminal; undefined where standard output is none. */
  readonly width: number | undefined;
  /** The machine's date. */
  readonly today: Day;
  /** Version of the command. */
  readonly version: string;
}

/** Options as given, by name; a flag without a value is true. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** An option and what it does. */
export interface OptionDefinition {
  readonly flags: string;
  readonly help: MessageTemplate;
}

/** An operand, in the notation of usage lines: `<one>`, `[one]` or `[many...]`. */
export interface OperandDefinition {
  readonly name: string;
  readonly help: MessageTemplate;
}

/** A command as data, from which the program and its help are built. */
export interface CommandDefinition {
  readonly name: string;
  readonly help: MessageTemplate;
  /** The operand, or the operands in their order. */
  readonly operand?: OperandDefinition | readonly OperandDefinition[];
  readonly options: readonly OptionDefinition[];
  /** What it does, loaded when it is asked for: a run pays only for its own command. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/**
 * Runs a command.
 *
 * @param operands what stands on the command line beside options
 * @param options options as given
 * @param context what the command sees of the world
 * @throws Refusal for wrong use and unreadable paths
 */
export type Run = (
  operands: readonly string[],
  options: Options,
  context: CommandContext,
) => Outcome | Promise<Outcome>;
