import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Clone, cloneRepository } from './clone.ts';
import { must, type Outcome } from './command.ts';
import { type Consumer, makeConsumer } from './consumer.ts';
import { npmSettings } from './npm-settings.ts';
import { type Registry, startRegistry } from './registry.ts';

/** Gives a command in the clone. */
type Run = (...args: readonly string[]) => Promise<Outcome>;

/** Those who take part in releases: a registry, a maintainer with a clone, a user with an app. */
export interface Journey {
  readonly registry: Registry;
  readonly clone: Clone;
  readonly consumer: Consumer;
  /** Lets every command use the registry at an address. */
  readonly settings: (address: string) => NodeJS.ProcessEnv;
  /** What `npm run release` runs, without starting npm and pnpm anew each time. */
  readonly release: Run;
  /** The same, with variables of the environment, each as NAME=VALUE. */
  readonly releaseWith: (variables: readonly string[], ...args: readonly string[]) => Promise<Outcome>;
  readonly accords: Run;
  readonly publish: Run;
}

/**
 * Starts a registry of packages, clones the repository for a maintainer, and makes an empty app for a user.
 *
 * @param folder an empty folder for all of it
 * @returns these, and the commands that the maintainer gives
 */
export async function startJourney(folder: string): Promise<Journey> {
  const packages = join(folder, 'registry');
  mkdirSync(packages);
  const registry = await startRegistry(packages);
  const settings: Journey['settings'] = (address) => npmSettings(join(folder, 'npmrc'), address);
  const environment = settings(registry.address);
  const clone = await cloneRepository(folder, environment);
  // The programs of npm and pnpm are found at this path. What npm says on standard error is no part of it.
  const path = 'npx -y --prefer-offline pnpm@10.34.9 exec printenv PATH 2>/dev/null';
  const programs = await must(clone.run('sh', '-c', path));
  const releaseWith: Journey['releaseWith'] = (variables, ...args) =>
    clone.run('env', `PATH=${programs}`, ...variables, 'node', 'scripts/release/release.mjs', ...args);
  const release: Run = (...args) => releaseWith([], ...args);
  return {
    registry,
    clone,
    consumer: makeConsumer(join(folder, 'consumer'), environment),
    settings,
    release,
    releaseWith,
    accords: (...args) => clone.run('node', 'packages/cli/dist/cli.js', ...args),
    publish: () => release('publish', '--no-provenance'),
  };
}
