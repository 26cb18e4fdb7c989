import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** What a command said, and its exit code. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** A project outside the workspace that has installed packed packages. */
export interface Consumer {
  /** Its folder. */
  readonly folder: string;
  /** Writes a file of the project. */
  readonly write: (file: string, text: string) => void;
  /** Runs Node in it. */
  readonly node: (...args: readonly string[]) => Outcome;
}

const consumers = new Map<string, Consumer>();

/**
 * Packs packages as they would be published and installs them, from the tarballs alone, in a project of its own.
 *
 * @param names folders of the packages, with those that they depend on
 * @returns the project; test files that run in one process share it, so each names its files differently
 * @throws if they cannot be packed or installed
 */
export function consumerOf(...names: readonly string[]): Consumer {
  const made = consumers.get(names.join()) ?? makeConsumer(names);
  consumers.set(names.join(), made);
  return made;
}

function makeConsumer(names: readonly string[]): Consumer {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'accords-consumer-')));
  const folder = join(temporary, 'project');
  const tarballs = join(temporary, 'tarballs');
  mkdirSync(folder);
  for (const name of names) must(run(join(packages, name), 'pnpm', 'pack', '--pack-destination', tarballs));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const files = readdirSync(tarballs).map((file) => join(tarballs, file));
  must(run(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', ...files));
  return {
    folder,
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    node: (...args) => run(folder, process.execPath, ...args),
  };
}

/**
 * Runs a command.
 *
 * @param folder where
 * @param command its name
 * @param args its arguments
 * @returns standard output if it succeeded, otherwise standard error as well
 */
export function run(folder: string, command: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: status === 0 ? stdout : `${stdout}${stderr}` };
}

function must({ status, output }: Outcome): void {
  if (status !== 0) throw new Error(output);
}
