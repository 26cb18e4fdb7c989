import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const scope = '@digital-accords';
const beside = ['js-yaml', 'web-features', '@mdn/browser-compat-data'];
const published = ['model', 'validator', 'data', 'cli'] as const;

/** The folder with everything that is measured. It is outside the checkout, so that nothing in it changes during a run. */
export interface Place {
  readonly folder: string;
  /** The built command. */
  readonly cli: string;
  /** Folder of the release that is installed beside the command. */
  readonly release: string;
  /** Path of a script with which something is compared. */
  readonly script: (name: string) => string;
  /** The committed registry. */
  readonly registry: string;
}

/**
 * Copies the built packages, as npm would install them, and the committed registry into a temporary folder.
 *
 * @returns the place, and a function that removes it
 */
export function makePlace(): { readonly place: Place; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'accords-bench-')));
  const installed = join(folder, 'node_modules', scope);
  for (const name of published) install(name, join(installed, name));
  for (const name of beside) link(name, join(root, 'packages/bench/node_modules'), folder);
  cpSync(fileURLToPath(new URL('../children', import.meta.url)), join(folder, 'children'), { recursive: true });
  const archive = execFileSync('git', ['archive', 'HEAD', 'packages/data'], { cwd: root, maxBuffer: 1 << 28 });
  // The path must not be `packages/data`: commands that run in the folder would take it for their registry.
  const committed = join(folder, 'committed');
  mkdirSync(committed);
  execFileSync('tar', ['-x', '-C', committed], { input: archive });
  return {
    place: {
      folder,
      cli: join(installed, 'cli/dist/cli.js'),
      release: join(installed, 'data/dist/authored'),
      script: (name) => join(folder, 'children', name),
      registry: join(committed, 'packages/data'),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function install(name: (typeof published)[number], to: string): void {
  const from = join(root, 'packages', name);
  for (const part of ['package.json', 'dist', 'schemas'])
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  const modules = join(from, 'node_modules');
  for (const dependency of existsSync(modules) ? readdirSync(modules) : [])
    if (!dependency.startsWith('@') && !dependency.startsWith('.')) link(dependency, modules, to);
}

function link(dependency: string, modules: string, to: string): void {
  const at = join(to, 'node_modules', dependency);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(realpathSync(join(modules, dependency)), at);
}
