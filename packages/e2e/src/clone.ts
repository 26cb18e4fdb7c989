import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, commandsIn, must } from './command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The files of the repository as they stand on the disk, without what is made from them: other tests may be making it. */
function filesOfRepository(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

/** A clone of the repository, with a home that it can push to. */
export interface Clone {
  readonly folder: string;
  readonly run: Command;
  /** Reads a file. */
  readonly read: (file: string) => string;
  /** Writes a file. */
  readonly write: (file: string, text: string) => void;
  /** Commits everything. */
  readonly commit: (message: string) => Promise<void>;
}

/**
 * Clones this repository as it stands on the disk, with a history of one commit, and installs what it needs.
 *
 * @param folder where the clone and its home are made
 * @param environment variables of all its commands
 */
export async function cloneRepository(folder: string, environment: NodeJS.ProcessEnv): Promise<Clone> {
  const [home, work] = [join(folder, 'home.git'), join(folder, 'work')];
  for (const file of filesOfRepository()) cpSync(join(root, file), join(work, file));
  // What this repository has built already is not built again.
  const run = commandsIn(work, { TURBO_CACHE_DIR: join(root, '.turbo/cache'), ...environment });
  const commit = async (message: string): Promise<void> => {
    await must(run('git', 'add', '--all'));
    await must(run('git', 'commit', '--quiet', '--message', message));
  };
  await must(run('git', 'init', '--quiet', '--initial-branch=main'));
  await must(run('git', 'config', 'user.name', 'Release test'));
  await must(run('git', 'config', 'user.email', 'release-test@example.invalid'));
  await must(run('git', 'init', '--quiet', '--bare', '--initial-branch=main', home));
  await must(run('git', 'remote', 'add', 'origin', home));
  await commit('Begin');
  await must(run('git', 'push', '--quiet', '--set-upstream', 'origin', 'main'));
  await must(run('npx', '-y', '--prefer-offline', 'pnpm@10.34.9', 'install', '--frozen-lockfile', '--prefer-offline'));
  return {
    folder: work,
    run,
    commit,
    read: (file) => readFileSync(join(work, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(work, file)), { recursive: true });
      writeFileSync(join(work, file), text);
    },
  };
}
