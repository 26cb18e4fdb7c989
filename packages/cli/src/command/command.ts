import type { Day } from '@digital-accords/model';
import type { Language, MessageTemplate } from '@digital-accords/validator';
import type { Files } from '../io/files.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { CommandPalette } from '../palette/palette.ts';

/** What a command sees of the world. */
export interface CommandContext {
  readonly language: Language;
  readonly files: Files;
  /** Colours of standard output. */
  readonly palette: CommandPalette;
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
  /**
   * @param operands what stands on the command line beside options
   * @throws Refusal for wrong use and unreadable paths
   */
  readonly run: (operands: readonly string[], options: Options, context: CommandContext) => Outcome | Promise<Outcome>;
}
