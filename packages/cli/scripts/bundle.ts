/** Bundles the command so that it starts fast: in few files, and a command does not load the code of another. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputOptions, type Plugin, rolldown } from 'rolldown';
import { noticesOf } from '../../../scripts/notices.mjs';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const source = (path: string): string => join(packageFolder, 'src', path);
const dist = join(packageFolder, 'dist');

const validator = (path: string): string => join(packageFolder, '../validator/src', path);

const options: InputOptions = {
  // Has a file of WebAssembly beside its code, and is loaded only when a database is asked for.
  external: ['@sqlite.org/sqlite-wasm'],
  platform: 'node',
  resolve: {
    mainFields: ['module', 'main'],
    // The modules of the validator, not its bundle: what is loaded when is decided here.
    alias: {
      '@digital-accords/validator$': validator('index.ts'),
      '@digital-accords/validator/report$': validator('report.ts'),
      '@digital-accords/validator/stream$': validator('stream.ts'),
      '@digital-accords/validator/node$': validator('node/index.ts'),
    },
  },
  // Loading a module has no effect, except for the entry.
  treeshake: { moduleSideEffects: false },
};

/** Node reads and compiles ASCII in half the time. In strings and patterns an escape means the same. */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = file.code.replace(/[\u0080-\uffff]/g, escaped);
  },
};

// All that every run loads is one file, and the rest of `validate` another: finding a file takes time.
const start = await modulesOf(source('start/main.ts'));
const validate = await modulesOf(source('commands/validate/run.ts'));

const bundle = await rolldown({ ...options, input: { cli: source('start/cli.ts') }, plugins: [ascii] });
const { output } = await bundle.write({
  dir: dist,
  cleanDir: true,
  // Node starts CommonJS sooner than modules.
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].js',
  codeSplitting: {
    groups: [
      { name: 'start', test: (id) => start.has(id), priority: 2 },
      { name: 'validate', test: (id) => validate.has(id), priority: 1 },
    ],
  },
});
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
const bundled = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync(join(dist, 'NOTICES.txt'), noticesOf(bundled));

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The modules that an entry loads at once, without those that it may load later. */
async function modulesOf(entry: string): Promise<Set<string>> {
  const alone = await rolldown({ ...options, input: entry });
  const { output } = await alone.generate({ format: 'esm' });
  const chunks = output.filter((one) => one.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = byName.get(name);
    for (const id of chunk?.moduleIds ?? []) found.add(id);
    for (const imported of chunk?.imports ?? []) visit(imported);
  };
  for (const chunk of chunks.filter(({ isEntry }) => isEntry)) visit(chunk.fileName);
  return found;
}
