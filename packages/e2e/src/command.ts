import { spawn } from 'node:child_process';

/** What a command said, and its exit code. */
export interface Outcome {
  readonly status: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Runs a command in a folder. */
export type Command = (program: string, ...args: readonly string[]) => Promise<Outcome>;

/**
 * Commands of one folder.
 *
 * @param folder where they run
 * @param environment variables that they get besides those of this process
 * @returns what runs a command; while it runs, servers of this process answer
 */
export function commandsIn(folder: string, environment: NodeJS.ProcessEnv): Command {
  return (program, ...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment } });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (output += text));
      child.on('error', reject).on('close', (status) => resolve({ status, output }));
    });
}

/**
 * Waits for a command that has to succeed.
 *
 * @param outcome of the command
 * @returns what it printed, without the blank at the end
 * @throws if it fails, with what it printed
 */
export async function must(outcome: Promise<Outcome>): Promise<string> {
  const { status, output } = await outcome;
  if (status !== 0) throw new Error(`exit code ${status}\n${output}`);
  return output.trimEnd();
}
