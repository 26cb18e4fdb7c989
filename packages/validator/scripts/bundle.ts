/** Bundles each public entry, so that importing it loads few files; what several entries need stands in files they share. */
import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from '../../../scripts/notices.mjs';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(packageFolder, 'dist');

const { metafile } = await build({
  entryPoints: ['index', 'report', 'stream', 'standard-schema', 'authored', 'published', 'node/index'].map((entry) =>
    join(packageFolder, `src/${entry}.ts`),
  ),
  outdir: dist,
  absWorkingDir: packageFolder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: 'es2023',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'shared/[hash]',
  legalComments: 'none',
  metafile: true,
});
// The types of the generated validators are written by hand, so that the compiler does not copy them.
for (const form of ['authored', 'published'])
  cpSync(join(packageFolder, `src/generated/${form}.d.ts`), join(dist, `generated/${form}.d.ts`));
const bundled = Object.keys(metafile.inputs).map((path) => join(packageFolder, path));
writeFileSync(join(dist, 'NOTICES.txt'), noticesOf(bundled));
