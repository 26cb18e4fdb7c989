import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from './system-code.ts';

const PARTIAL = /^\.accords-(\d+)-[\da-f-]{36}\.partial$/;

/** Folders that were looked at, so that many files in one folder cost one look. */
const swept = new Set<string>();

/**
 * A name for what is not complete yet, hidden and in the folder of what it will become, since only there can it take the
 * other's name in one step. If a process was killed while it wrote there, what it left is removed.
 *
 * @param path path of the file or folder that is to be written
 * @returns a path that nothing has
 */
export function partialOf(path: string): string {
  const folder = dirname(path);
  if (!swept.has(folder)) sweep(folder);
  swept.add(folder);
  return join(folder, `.accords-${process.pid}-${crypto.randomUUID()}.partial`);
}

function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const process = PARTIAL.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** A folder that cannot be listed may still be written to. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else cannot be signalled, but runs.
    return systemCode(error) === 'EPERM';
  }
}
