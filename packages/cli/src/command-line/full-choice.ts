import { CommanderError } from 'commander';
import type { Options } from '../command/command.ts';
import { done, type Outcome } from '../command/outcome.ts';
import type { Choice } from './choice.ts';
import { type ProgramParts, programOf } from './program.ts';
import { usageError } from './usage-error.ts';

/** What a command line asks for, or where it asks for help or cannot be understood, what is answered. */
export type FullChoice =
  | { readonly kind: 'command'; readonly choice: Choice }
  | { readonly kind: 'answer'; readonly outcome: Outcome };

/**
 * Reads any command line.
 *
 * @param args arguments without the interpreter and the script
 * @param parts commands, language, version and the width of help texts
 * @returns the command that was chosen, or help, the version, or what is wrong with the line
 */
export function fullChoice(
  args: readonly string[],
  parts: Pick<ProgramParts, 'commands' | 'language' | 'version' | 'width'>,
): FullChoice {
  const written: string[] = [];
  let chosen: Choice | undefined;
  const program = programOf({
    ...parts,
    write: (text) => written.push(text),
    choose: (command, operands, options) => {
      chosen = { command, operands, options };
    },
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { kind: 'answer', outcome: answerOf(error, args, written, parts) };
    throw error;
  }
  if (!chosen) return { kind: 'answer', outcome: done(written.join('')) };
  return { kind: 'command', choice: { ...chosen, options: { ...program.opts<Options>(), ...chosen.options } } };
}

function answerOf(
  error: CommanderError,
  args: readonly string[],
  written: readonly string[],
  { commands, language }: Pick<ProgramParts, 'commands' | 'language'>,
): Outcome {
  if (error.exitCode === 0) return done(written.join(''));
  return { code: 2, out: '', err: `accords: ${usageError(error, args, commands, language)}\n` };
}
