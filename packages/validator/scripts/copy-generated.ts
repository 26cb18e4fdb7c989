/** Copies the generated validators, which are JavaScript already, to where the compiled sources import them. */
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

for (const name of ['authored.js', 'authored.d.ts', 'published.js', 'published.d.ts']) {
  cpSync(join(packageFolder, 'src/generated', name), join(packageFolder, 'dist/generated', name));
}
