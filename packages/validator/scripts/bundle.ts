/** Bundles each public entry, so that importing it loads few files; what several entries need stands in files they share. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { noticesOf } from '../../../scripts/notices.mjs';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(packageFolder, 'dist');
const generated = join(packageFolder, 'src/generated');

const options = {
  outdir: dist,
  outbase: join(packageFolder, 'src'),
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
  charset: 'utf8',
  chunkNames: 'shared/[hash]',
  legalComments: 'none',
  metafile: true,
} as const satisfies BuildOptions;

const entryPoints = ['index', 'report', 'stream', 'standard-schema', 'authored', 'published', 'node/index'];
const { metafile } = await build({ ...options, entryPoints: entryPoints.map((entry) => `src/${entry}.ts`) });
for (const language of ['ja', 'en'])
  await build({ ...options, entryPoints: [`src/update/${language}.ts`], plugins: [ofUpdates(language)] });

/** Gives the check of reports alone the generated files that hold only what it needs (`of-updates.ts`). */
function ofUpdates(language: string): Plugin {
  const folders = ['update', `update/${language}`].map((folder) => join(generated, folder));
  return {
    name: 'of-updates',
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/generated\// }, ({ path }) => {
        const [, name = ''] = path.split('/generated/');
        const names = [name, name.replace(/\.ts$/, '.js')];
        const found = folders
          .flatMap((folder) => names.map((one) => join(folder, one)))
          .find((file) => existsSync(file));
        return found === undefined ? undefined : { path: found };
      }),
  };
}

// The types of the generated validators are written by hand, so that the compiler does not copy them.
for (const form of ['authored', 'published'])
  cpSync(join(packageFolder, `src/generated/${form}.d.ts`), join(dist, `generated/${form}.d.ts`));
const bundled = Object.keys(metafile.inputs).map((path) => join(packageFolder, path));
writeFileSync(join(dist, 'NOTICES.txt'), noticesOf(bundled));
