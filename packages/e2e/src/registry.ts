import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A registry of packages on this machine. */
export interface Registry {
  /** Its address, which ends in “/”. */
  readonly address: string;
  readonly close: () => void;
}

const program = fileURLToPath(new URL('serve-registry.mjs', import.meta.url));

/**
 * Starts a registry of packages on loopback. It knows no other registry.
 *
 * @param folder where it keeps packages; registries of one folder have the same packages
 * @param closed names of packages that nobody may publish
 * @returns the registry, once it answers
 */
export async function startRegistry(folder: string, ...closed: readonly string[]): Promise<Registry> {
  const child = spawn(process.execPath, [program, folder, ...closed], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout }))
    if (/^\d+$/.test(line)) return { address: `http://127.0.0.1:${line}/`, close: () => child.kill() };
  throw new Error('The registry of packages ended before it answered.');
}

/**
 * Changes a tarball after its release: it has one byte more.
 *
 * @param folder the folder in which the registry keeps packages
 * @param name name of the package, without its scope
 * @returns what puts the released tarball back
 */
export function changeTarball(folder: string, name: string, version: string): () => void {
  const tarball = join(folder, 'packages/@digital-accords', name, `${name}-${version}.tgz`);
  const released = readFileSync(tarball);
  writeFileSync(tarball, Buffer.concat([released, Buffer.from([0])]));
  return () => writeFileSync(tarball, released);
}
