import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, commandsIn, must } from './command.ts';

/** A project outside the workspace that installs packages with npm. */
export interface Consumer {
  readonly run: Command;
  /** Installs packages, as `npm install` does. */
  readonly install: (...specs: readonly string[]) => Promise<string>;
  /** Compiles and runs its program, and returns what the program prints. */
  readonly program: (text: string) => Promise<string>;
  /** Reads a file of an installed package. */
  readonly read: (file: string) => string;
}

/**
 * Makes a project.
 *
 * @param folder its folder, which is made
 * @param environment variables of all its commands
 */
export function makeConsumer(folder: string, environment: NodeJS.ProcessEnv): Consumer {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = { module: 'nodenext', target: 'es2022', strict: true, types: [], noEmitOnError: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['app.ts'] }));
  const run = commandsIn(folder, environment);
  return {
    run,
    install: (...specs) => must(run('npm', 'install', '--prefer-online', '--no-audit', '--no-fund', ...specs)),
    program: async (text) => {
      writeFileSync(join(folder, 'app.ts'), text);
      await must(run('npx', '--no-install', 'tsc'));
      return must(run('node', 'app.js'));
    },
    read: (file) => readFileSync(join(folder, 'node_modules', file), 'utf8'),
  };
}
