import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peakScript = fileURLToPath(new URL('children/peak.cjs', import.meta.url));

/** A program that is measured: arguments of Node, run in a fresh process. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Whether its peak of memory is asked for; a cold start is measured without, since asking takes time as well. */
  readonly isBare?: boolean;
}

/** One run of a program. */
export interface Sample {
  readonly ms: number;
  /** Peak of its memory in bytes; 0 where it was not asked for. */
  readonly peak: number;
  readonly out: string;
}

/**
 * Runs a program once in a fresh process.
 *
 * @param program what to run
 * @throws where it fails: nothing is measured on input that is not right
 */
export function sampleOf({ args, cwd, isBare = false }: Program): Sample {
  const all = isBare ? args : ['--require', peakScript, ...args];
  const start = performance.now();
  const { status, stderr, output, error } = spawnSync(process.execPath, all, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // What is kept for the next run is removed with all else that is measured.
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, 'caches') },
  });
  const ms = performance.now() - start;
  const out = output?.[1] ?? '';
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${(stderr || out).slice(0, 600)}`);
  return { ms, peak: Number(output?.[3] ?? 0) * 1024, out };
}
