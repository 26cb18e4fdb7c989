import type { CommandDefinition, OperandDefinition, OptionDefinition, Options } from '../command/command.ts';

/** What a command line asks for. */
export type CommandLine =
  | {
      readonly kind: 'run';
      readonly command: CommandDefinition;
      readonly operands: readonly string[];
      readonly options: Options;
    }
  /** Help on one command, or on the program. */
  | { readonly kind: 'help'; readonly command?: CommandDefinition }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly mistake: Mistake; readonly command?: CommandDefinition };

/** What is wrong with a command line. Options are written with their dashes, as given. */
export type Mistake =
  | { readonly kind: 'unknown-command'; readonly value: string; readonly valid: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly value: string; readonly valid: readonly string[] }
  | {
      readonly kind: 'not-a-choice';
      readonly option: string;
      readonly value: string;
      readonly valid: readonly string[];
    }
  | { readonly kind: 'missing-operand'; readonly operand: OperandDefinition }
  | { readonly kind: 'extra-operand'; readonly value: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  /** The option has no value of its own: the next argument looks like an option. */
  | { readonly kind: 'option-as-value'; readonly option: string; readonly value: string }
  | { readonly kind: 'value-of-flag'; readonly option: string }
  | { readonly kind: 'two-values'; readonly option: string; readonly values: readonly string[] };

/** Options that the program itself answers. */
export const programOptions: readonly (OptionDefinition & { readonly short: string })[] = [
  { name: 'version', short: 'V', help: { ja: 'バージョンを表示', en: 'show the version' } },
  { name: 'help', short: 'h', help: { ja: '使い方を表示', en: 'show this help' } },
];
