import { type Language, render } from '@digital-accords/validator';
import { CommanderError } from 'commander';
import type { CommandContext, CommandDefinition, Options } from '../command/command.ts';
import { explainCommand } from '../explain/command.ts';
import { exportCommand } from '../export/command.ts';
import { languageOf } from '../language/language.ts';
import { newCommand } from '../new/command.ts';
import { done, type Outcome, Refusal, refuse } from '../outcome/outcome.ts';
import { overviewCommand } from '../overview/command.ts';
import { reliabilityCommand } from '../reliability/command.ts';
import { showCommand } from '../show/command.ts';
import { validateCommand } from '../validate/command.ts';
import { programOf } from './program.ts';
import { usageError } from './usage-error.ts';
import { words } from './words.ts';

const commands: readonly CommandDefinition[] = [
  validateCommand,
  overviewCommand,
  showCommand,
  newCommand,
  exportCommand,
  reliabilityCommand,
  explainCommand,
];

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
  const written: string[] = [];
  try {
    const choice = parse(args, world, language, (text) => written.push(text));
    if (choice === undefined) return done(written.join(''));
    const { command, operands, options } = choice;
    const lang = options['lang'];
    if (lang !== undefined && lang !== 'ja' && lang !== 'en') refuse(language, words.lang, { value: String(lang) });
    const { run: start } = await command.load();
    return await start(operands, options, { ...world, language });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    if (error instanceof CommanderError) return endOf(error, args, written.join(''), language);
    return fault(error, language);
  }
}

interface Choice {
  readonly command: CommandDefinition;
  readonly operands: readonly string[];
  readonly options: Options;
}

function parse(
  args: readonly string[],
  { version, width }: World,
  language: Language,
  write: (text: string) => void,
): Choice | undefined {
  let choice: Choice | undefined;
  const program = programOf({
    commands,
    language,
    version,
    width: width ?? HELP_WIDTH,
    write,
    choose: (command, operands, options) => {
      choice = { command, operands, options };
    },
  });
  program.parse(args, { from: 'user' });
  return choice && { ...choice, options: { ...program.opts<Options>(), ...choice.options } };
}

function endOf(error: CommanderError, args: readonly string[], text: string, language: Language): Outcome {
  if (error.exitCode === 0) return done(text);
  return { code: 2, out: '', err: `accords: ${usageError(error, args, commands, language)}\n` };
}

function fault(error: unknown, language: Language): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 2, out: '', err: `accords: ${render(words.fault, { message }, language)}\n` };
}
