import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const script = fileURLToPath(new URL('run.py', import.meta.url));
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What is typed once a text is shown, or the signal that is sent then. */
export type Step = { readonly wait: string } & ({ readonly type: string } | { readonly signal: string });

/** What a run on a pseudo-terminal showed. */
export interface Shown {
  /** Without colours and movements of the cursor. */
  readonly shown: string;
  readonly code: number;
  /** Number of steps that did not come about. */
  readonly left: number;
}

export const ENTER = '\r';
export const SPACE = ' ';
export const DOWN = '\u001b[B';
export const INTERRUPT = '\u0003';

/**
 * Runs the built command on a pseudo-terminal. Python makes it: Node has none.
 *
 * @param args arguments of the command
 * @param options folder and steps
 */
export function onTerminal(
  args: readonly string[],
  { cwd, steps }: { readonly cwd: string; readonly steps: readonly Step[] },
): Shown {
  const env = { LANG: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' };
  const plan = { command: [process.execPath, command, ...args], cwd, env, steps, seconds: 50 };
  const run = spawnSync('python3', [script], { input: JSON.stringify(plan), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`python3 is needed to test dialogues: ${run.error?.message ?? run.stderr}`);
  const { shown, ...rest } = JSON.parse(run.stdout) as Shown;
  return { shown: stripVTControlCharacters(shown).replaceAll('\r', ''), ...rest };
}
