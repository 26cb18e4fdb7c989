import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { ReleaseRefused } from './refused.mjs';

/**
 * Runs a command.
 *
 * @param {string} folder where
 * @param {readonly string[]} command name of a program and its arguments
 * @returns {{ status: number | null, stdout: string, stderr: string }} exit code and output
 */
export function execute(folder, [program, ...args]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout: stdout ?? '', stderr: error ? error.message : stderr };
}

/**
 * Runs a command that has to succeed.
 *
 * @param {string} folder where
 * @param {readonly string[]} command name of a program and its arguments
 * @returns {string} its standard output, without the blank at the end
 * @throws {ReleaseRefused} if it fails, with what it printed
 */
export function must(folder, command) {
  const { status, stdout, stderr } = execute(folder, command);
  if (status !== 0) throw new ReleaseRefused(`${command.join(' ')} failed:\n${stdout}${stderr}`.trim());
  return stdout.trimEnd();
}

/**
 * Runs a command that has to succeed, while this process does something else.
 *
 * @param {string} folder where
 * @param {readonly string[]} command name of a program and its arguments
 * @returns {Promise<void>}
 * @throws {ReleaseRefused} if it fails, with what it printed
 */
export async function mustBeside(folder, [program, ...args]) {
  try {
    await promisify(execFile)(program, args, { cwd: folder, maxBuffer: 2 ** 28 });
  } catch ({ stdout, stderr, message }) {
    throw new ReleaseRefused(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? message}`.trim());
  }
}
