/** Bundles the core, which does no I/O, as one ESM file for browsers. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

await build({
  entryPoints: [join(packageFolder, 'src/index.ts')],
  outfile: join(packageFolder, 'dist/browser.js'),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  // Modules are read as UTF-8: an escape takes twice the bytes of a Japanese character.
  charset: 'utf8',
  legalComments: 'linked',
});
