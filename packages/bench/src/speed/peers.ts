import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './child.ts';
import type { Place } from './place.ts';
import { plainSchema } from './plain-schema.ts';

/** A validator of others: how it is run on a folder of JSON files, or why it cannot be. */
export type Peer = { readonly name: string } & (
  | {
      readonly kind: 'installed';
      readonly program: Program;
      /** Whether Node does the work; the peak of memory of another program cannot be asked for. */
      readonly isNode: boolean;
      readonly rounds: number;
    }
  | { readonly kind: 'missing'; readonly reason: string }
);

/**
 * Installs the peers outside the workspace, so that nothing of ours depends on them. ajv-cli runs a data file that does
 * not parse as a program; here it gets files of our own making and no others.
 *
 * @param place where they are installed
 * @param folder JSON files of updates
 */
export function peersIn(place: Place, folder: string): readonly Peer[] {
  const schema = join(place.folder, 'update.schema.json');
  const bundled = join(place.folder, 'node_modules/@digital-accords/model/schemas/authored/update.schema.json');
  writeFileSync(schema, JSON.stringify(plainSchema(JSON.parse(readFileSync(bundled, 'utf8')))));
  // One of them takes no pattern that begins at the root.
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
    // Each has a folder of its own: where one cannot be installed, the others still are.
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

/** Why packages cannot be installed; nothing where they are. */
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
