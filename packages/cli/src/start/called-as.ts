import { basename, relative } from 'node:path';
import { shellWord } from '../terminal/shell.ts';

/** What is known of the process that runs the command. */
export interface Process {
  /** Absolute path of the script, as `process.argv[1]`. */
  readonly script: string;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}

/**
 * What the user typed to call the program, so that hints can be pasted.
 *
 * @param process script, current folder and system
 * @returns the words, quoted for a shell: `accords`, `npx accords`, `node packages/cli/dist/cli.js`
 */
export function calledAs({ script, cwd, platform }: Process): string {
  const steps = script.split(/[\\/]/);
  if (steps.includes('_npx')) return 'npx @digital-accords/cli';
  const modules = steps.indexOf('node_modules');
  if (modules >= 0) {
    const project = steps.slice(0, modules).join('/');
    const isHere = `${cwd.replaceAll('\\', '/')}/`.startsWith(`${project}/`);
    return isHere ? 'npx accords' : 'accords';
  }
  if (basename(script) === 'accords') return 'accords';
  const path = relative(cwd, script);
  return `node ${shellWord(path.length < script.length ? path : script, platform)}`;
}
