import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './child.ts';
import type { Place } from './place.ts';

/** Another project's validator: how to run it on a folder of JSON files, or why it cannot run. */
export type Peer = { readonly name: string } & (
  | {
      readonly kind: 'installed';
      readonly program: Program;
      /** Whether the validator runs on Node. Peak memory of any other program cannot be measured. */
      readonly isNode: boolean;
      readonly rounds: number;
    }
  | { readonly kind: 'missing'; readonly reason: string }
);

/**
 * Installs the peers outside the workspace, so that no package depends on them. ajv-cli executes a data file that it cannot
 * parse; it is only given files that the benchmark itself has made.
 *
 * @param place folder into which they are installed
 * @param folder JSON files of updates
 */
export function peersIn(place: Place, folder: string): readonly Peer[] {
  const schema = join(place.folder, 'node_modules/@digital-accords/model/schemas/authored/update.schema.json');
  // One of the peers accepts no pattern that begins at the root.
  const all = '*.json';
  const peers = [
    {
      packages: ['ajv-cli@5', 'ajv-formats@3'],
      bin: 'ajv-cli/dist/index.js',
      args: ['validate', '--spec=draft2020', '-c', 'ajv-formats', '-s', schema, '-d', all],
      isNode: true,
      rounds: 9,
    },
    { packages: ['v8r'], bin: 'v8r/src/index.js', args: ['--schema', schema, all], isNode: true, rounds: 3 },
    {
      packages: ['@sourcemeta/jsonschema'],
      bin: '@sourcemeta/jsonschema/npm/cli.js',
      args: ['validate', schema, folder],
      isNode: false,
      rounds: 9,
    },
  ];
  return peers.map(({ packages, bin, args, isNode, rounds }): Peer => {
    const name = packages[0] ?? bin;
    // Each has its own folder, so that a failed installation does not affect the others.
    const home = join(place.folder, 'peers', name);
    mkdirSync(home, { recursive: true });
    const reason = reasonAgainst(packages, home);
    if (reason !== undefined) return { kind: 'missing', name, reason };
    return {
      kind: 'installed',
      name,
      program: { args: [join(home, 'node_modules', bin), ...args], cwd: folder },
      isNode,
      rounds,
    };
  });
}

/** Installs packages, and returns the reason if they cannot be installed. */
function reasonAgainst(packages: readonly string[], home: string): string | undefined {
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, ...packages], {
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n').find((line) => line.includes('ERR')) ?? error.message)
      : '';
  }
}
