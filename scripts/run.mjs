import { spawn } from 'node:child_process';

/**
 * Runs a command and keeps quiet unless it fails.
 *
 * @param {readonly string[]} command name of a program and its arguments
 * @returns {Promise<boolean>} whether it succeeded; if not, its output has been printed under its name
 */
export function run([program, ...args]) {
  return new Promise((resolve) => {
    // Windows finds the programs of packages through its shell alone.
    const child = spawn(program, args, { shell: process.platform === 'win32' });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => output.push(bytes));
    const end = (problem) => {
      if (problem) console.error(`\n== ${[program, ...args].join(' ')}: ${problem}\n\n${Buffer.concat(output)}`);
      resolve(problem === undefined);
    };
    child.on('error', ({ message }) => end(message));
    child.on('close', (status) => end(status === 0 ? undefined : `exit code ${status}`));
  });
}
