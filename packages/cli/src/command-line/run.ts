import { DamagedRelease, type Language, render } from '@digital-accords/validator';
import type { CommandContext } from '../command/command.ts';
import { type Outcome, Refusal, refuse } from '../command/outcome.ts';
import { commands } from '../commands/commands.ts';
import { languageOf } from '../terminal/language.ts';
import type { FullChoice } from './full-choice.ts';
import { plainChoice } from './plain-choice.ts';
import { words } from './words.ts';

/** The world of a run: what commands see of it, without the language, which the command line decides. */
export interface World extends Omit<CommandContext, 'language'> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

const HELP_WIDTH = 100;

/**
 * Runs one command line.
 *
 * @param args arguments without the interpreter and the script
 * @param world file system, environment, terminal and the machine's date
 * @returns exit code and texts; it never rejects, and shows no stack trace
 */
export async function run(args: readonly string[], world: World): Promise<Outcome> {
  const language = languageOf(args, world.env);
  try {
    const read = await choiceOf(args, world, language);
    if (read.kind === 'answer') return read.outcome;
    const { command, operands, options } = read.choice;
    const lang = options['lang'];
    if (lang !== undefined && lang !== 'ja' && lang !== 'en') refuse(language, words.lang, { value: String(lang) });
    const { run: start } = await command.load();
    return await start(operands, options, { ...world, language });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    if (error instanceof DamagedRelease) return damaged(error, language);
    return fault(error, language);
  }
}

async function choiceOf(
  args: readonly string[],
  { version, width = HELP_WIDTH }: World,
  language: Language,
): Promise<FullChoice> {
  const plain = plainChoice(args, commands);
  if (plain) return { kind: 'command', choice: plain };
  const { fullChoice } = await import('./full-choice.ts');
  return fullChoice(args, { commands, language, version, width });
}

function damaged({ file, line }: DamagedRelease, language: Language): Outcome {
  const params = line === undefined ? { file } : { file, line };
  const word = line === undefined ? words['damaged-file'] : words['damaged-line'];
  return { code: 2, out: '', err: `accords: ${render(word, params, language)}\n` };
}

function fault(error: unknown, language: Language): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 2, out: '', err: `accords: ${render(words.fault, { message }, language)}\n` };
}
