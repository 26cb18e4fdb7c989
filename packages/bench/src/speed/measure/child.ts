import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peakScript = fileURLToPath(new URL('../children/peak.cjs', import.meta.url));

/** A program that is measured: arguments of Node, run in a fresh process. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Whether peak memory is measured. This takes time, so a cold start is measured without it. */
  readonly isBare?: boolean;
}

/** One run of a program. */
export interface Sample {
  readonly ms: number;
  /** Peak memory in bytes; 0 if it was not measured. */
  readonly peak: number;
  readonly out: string;
}

/**
 * Runs a program once in a fresh process.
 *
 * @param program the program
 * @throws Error if the program fails, because a failed run measures something else
 */
export function sampleOf({ args, cwd, isBare = false }: Program): Sample {
  const all = isBare ? args : ['--require', peakScript, ...args];
  const start = performance.now();
  const { status, stderr, output, error } = spawnSync(process.execPath, all, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // The compile cache is inside the temporary folder and is removed with it.
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, 'caches') },
  });
  const ms = performance.now() - start;
  const out = output?.[1] ?? '';
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${(stderr || out).slice(0, 600)}`);
  return { ms, peak: Number(output?.[3] ?? 0) * 1024, out };
}
