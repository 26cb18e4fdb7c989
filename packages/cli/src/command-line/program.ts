import { DamagedRelease, type Language, type MessageTemplate } from '@digital-accords/validator';
import type { CommandContext } from '../command/command.ts';
import { done, failed, type Outcome, Refusal } from '../command/outcome.ts';
import { commands } from '../commands/commands.ts';
import { languageOf } from '../terminal/language.ts';
import type { CommandLine } from './command-line.ts';
import { readCommandLine } from './read.ts';
import { langOf, splitLine } from './split.ts';

/** The world of a run: what commands see of it, but for the language, which the command line decides. */
export interface World extends Omit<CommandContext, 'language' | 'workspace'> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

const HELP_WIDTH = 100;

const words = {
  fault: {
    ja: '内部エラー：{message}。不具合として報告してください。',
    en: 'Internal error: {message}. Please report it.',
  },
  'damaged-file': {
    ja: 'インストール済みのデータパッケージの「{file}」がないか、空であるか、壊れています。@digital-accords/data をインストールし直してください。',
    en: '“{file}” of the installed data package is missing, empty or damaged. Install @digital-accords/data again.',
  },
  'damaged-line': {
    ja: 'インストール済みのデータパッケージの「{file}」の{line}行目が壊れています。@digital-accords/data をインストールし直してください。',
    en: 'Line {line} of “{file}” of the installed data package is damaged. Install @digital-accords/data again.',
  },
} as const satisfies Record<string, MessageTemplate>;

/**
 * Runs a command line.
 *
 * @param args arguments without the interpreter and the script
 * @param world file system, environment, terminal and the machine's date
 * @returns exit code and texts; it never rejects, and shows no stack trace
 */
export async function runProgram(args: readonly string[], world: World): Promise<Outcome> {
  const line = splitLine(args, commands);
  const language = languageOf(langOf(line), world.env);
  try {
    return await answer(readCommandLine(line, commands), {
      ...world,
      language,
      workspace: world.env['GITHUB_WORKSPACE'],
    });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    if (error instanceof DamagedRelease) return damaged(error, language);
    return failed(language, words.fault, { message: error instanceof Error ? error.message : String(error) });
  }
}

async function answer(line: CommandLine, context: CommandContext): Promise<Outcome> {
  const { language, calledAs, version, width = HELP_WIDTH } = context;
  switch (line.kind) {
    case 'run': {
      const { run } = await line.command.load();
      return run(line.operands, line.options, context);
    }
    case 'version':
      return done(`${version}\n`);
    case 'help': {
      const { commandHelp, programHelp } = await import('./help.ts');
      const options = { language, calledAs, width };
      return done(`${line.command ? commandHelp(line.command, options) : programHelp(commands, options)}\n`);
    }
    case 'mistake': {
      const { mistakeText } = await import('./mistake-text.ts');
      const called = line.command ? `${calledAs} ${line.command.name}` : calledAs;
      return { code: 2, out: '', err: `accords: ${mistakeText(line.mistake, language, called)}\n` };
    }
  }
}

function damaged({ file, line }: DamagedRelease, language: Language): Outcome {
  return line === undefined
    ? failed(language, words['damaged-file'], { file })
    : failed(language, words['damaged-line'], { file, line });
}
