import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Consumer, Outcome } from './consumer.ts';

const { resolve } = createRequire(import.meta.url);

/** The compilers that users have, by the version of TypeScript. */
export const compilers: Readonly<Record<string, string>> = {
  '5.9': join(dirname(resolve('typescript5/package.json')), 'bin/tsc'),
  '6.0': join(dirname(resolve('@typescript/typescript6/package.json')), 'bin/tsc6'),
  '7.0': join(dirname(resolve('typescript/package.json')), 'bin/tsc'),
};

/** How a compiler finds modules. */
export type Resolution = 'nodenext' | 'node16' | 'bundler';

/**
 * Compiles files as strictly as can be, declarations of packages included.
 *
 * @param consumer where
 * @param version version of TypeScript
 * @param resolution how it finds modules
 * @param args files, and further options
 */
export function compile(
  consumer: Consumer,
  version: string,
  resolution: Resolution,
  ...args: readonly string[]
): Outcome {
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  return consumer.node(
    compilers[version] ?? '',
    ...args,
    ...['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023'],
    ...['--module', module, '--moduleResolution', resolution, '--outDir', `out-${resolution}`],
  );
}
