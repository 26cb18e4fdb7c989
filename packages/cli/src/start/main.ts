/** The thin edge: arguments, environment, streams, exit code. */
import { type Day, latestDay } from '@digital-accords/model';
import { systemCode } from '@digital-accords/validator/node';
import manifest from '../../package.json' with { type: 'json' };
import type { CommandContext } from '../command/command.ts';
import { failed } from '../command/outcome.ts';
import { runProgram } from '../command-line/program.ts';
import { langOf, splitLine } from '../command-line/split.ts';
import { commands } from '../commands/commands.ts';
import { nodeFiles } from '../files/node-files.ts';
import { languageOf } from '../terminal/language.ts';
import { mayBeTerminal, STANDARD_ERROR, STANDARD_INPUT, STANDARD_OUTPUT, writeOut } from '../terminal/output.ts';
import { type CommandPalette, colourless, wantsColour } from '../terminal/palette.ts';
import type { Terminal } from '../terminal/progress.ts';
import { calledAs } from './called-as.ts';

/** Runs the command line of this process, and ends the process. */
export async function main(): Promise<never> {
  process.exit(await runProcess());
}

async function runProcess(): Promise<number> {
  const args = process.argv.slice(2);
  const cwd = currentFolder();
  if (!cwd.ok) return say('no-folder', cwd.code, args);
  const isTerminal = mayBeTerminal(STANDARD_OUTPUT) && process.stdout.isTTY;
  const { code, out, err } = await runProgram(args, {
    env: process.env,
    files: nodeFiles(cwd.path),
    terminal: progressTerminal(),
    palette: await paletteOf(isTerminal),
    width: isTerminal ? process.stdout.columns : undefined,
    today: latestDay(new Date()),
    localDay: dayHere(new Date()),
    prompter: prompterHere(),
    version: manifest.version,
    calledAs: calledAs({ script: process.argv[1] ?? '', cwd: cwd.path, platform: process.platform }),
  });
  writeOut(STANDARD_ERROR, err);
  const unwritten = writeOut(STANDARD_OUTPUT, out);
  return unwritten === undefined ? code : say('unwritten', unwritten, args);
}

/** Somebody can be asked where both what is typed and what is shown are a terminal. */
function prompterHere(): CommandContext['prompter'] {
  const isAsked = mayBeTerminal(STANDARD_INPUT) && mayBeTerminal(STANDARD_ERROR);
  if (!isAsked || !process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (language) => (await import('../dialogue/clack-prompter.ts')).clackPrompter(language);
}

function dayHere(now: Date): Day {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

const words = {
  unwritten: {
    ja: '標準出力に書き込めません（システムの応答：{code}）。',
    en: 'Standard output cannot be written; the system answered {code}.',
  },
  'no-folder': {
    ja: '現在のフォルダーを開けません（システムの応答：{code}）。',
    en: 'The current folder cannot be opened; the system answered {code}.',
  },
} as const;

/** Says what stands in the way of any command. */
function say(word: keyof typeof words, code: string, args: readonly string[]): number {
  const language = languageOf(langOf(splitLine(args, commands)), process.env);
  const { code: exitCode, err } = failed(language, words[word], { code });
  writeOut(STANDARD_ERROR, err);
  return exitCode;
}

type CurrentFolder = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly code: string };

/** A folder that was removed is still the current one, and has no path. */
function currentFolder(): CurrentFolder {
  try {
    return { ok: true, path: process.cwd() };
  } catch (error) {
    return { ok: false, code: systemCode(error) };
  }
}

async function paletteOf(isTerminal: boolean): Promise<CommandPalette> {
  if (!wantsColour(isTerminal, process.env)) return colourless;
  const { colours } = await import('../terminal/colours.ts');
  return colours;
}

function progressTerminal(): Terminal | undefined {
  if (!mayBeTerminal(STANDARD_ERROR) || !process.stderr.isTTY) return undefined;
  return { rewrite: (line) => process.stderr.write(`\r\u001b[K${line}`), now: () => performance.now() };
}
