import type { CommandDefinition, Options } from '../command/command.ts';

/** What a command line asks for. */
export interface Choice {
  readonly command: CommandDefinition;
  readonly operands: readonly string[];
  readonly options: Options;
}
