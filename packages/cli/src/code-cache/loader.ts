import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { identityOf } from './cache-folder.ts';

/** What a CommonJS file is given; the names are those of Node. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'] as const;

type Load = (id: string) => unknown;
type Wrapped = (exports: object, require: Load, module: object, filename: string, dirname: string) => void;

/** Loads files, and keeps what V8 has compiled of them. */
export interface Loader {
  /**
   * Loads a file of the folder by its relative name (`./cli.js`), or whatever else `require` knows.
   *
   * @throws Error where a file of the folder is missing or cannot be compiled
   */
  readonly load: Load;
  /** Keeps code caches of the files that were compiled from their text. It never throws. */
  readonly keep: () => void;
}

/**
 * Loads the CommonJS files of one folder as `require` does, and compiles each from its code cache, where there is one: that
 * takes a fraction of the time. They may `require`, and not `import()`.
 *
 * @param folder absolute path of the folder
 * @param caches absolute path of the folder of code caches; undefined where there shall be none
 */
export function loaderOf(folder: string, caches: string | undefined): Loader {
  const require = createRequire(join(folder, 'loader.js'));
  const loaded = new Map<string, { readonly exports: object }>();
  const compiled = new Map<string, Script>();
  const load: Load = (id) => {
    if (!id.startsWith('./')) return require(id);
    const known = loaded.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    // Before it runs, since two files may need each other.
    loaded.set(id, module);
    const filename = join(folder, id);
    const { script, cache } = scriptOf(filename, caches);
    if (cache !== undefined && script.cachedDataRejected !== false) compiled.set(cache, script);
    const wrapped: Wrapped = script.runInThisContext();
    wrapped(module.exports, load, module, filename, folder);
    return module.exports;
  };
  return { load, keep: () => compiled.forEach(keep) };
}

interface Compiled {
  readonly script: Script;
  /** Where its code cache is, or shall be kept. */
  readonly cache: string | undefined;
}

function scriptOf(filename: string, caches: string | undefined): Compiled {
  try {
    const cache = caches && cachePath(caches, filename);
    return { script: compile(filename, cache), cache };
  } catch (error) {
    // Not as an error of the system: it is no file of the user that is missing.
    throw new Error(`${filename} is missing or damaged (${String(error)}). Install the command again.`);
  }
}

/** V8 compares no more of a text than its length: the cache of a file that was changed has another name. */
function cachePath(caches: string, filename: string): string {
  return join(caches, `${basename(filename)}-${identityOf(filename)}.cache`);
}

function compile(filename: string, cache: string | undefined): Script {
  const [before, after] = WRAPPER;
  // The files are ASCII.
  const source = before + readFileSync(filename, 'latin1').replace(/^#!/, '//') + after;
  return new Script(source, { filename, ...(cache && cachedDataIn(cache)) });
}

function cachedDataIn(cache: string): { readonly cachedData: Buffer } | undefined {
  try {
    return { cachedData: readFileSync(cache) };
  } catch {
    return undefined;
  }
}

/** Whole or not at all: V8 does not look whether a part is missing. Two threads may keep the same at once. */
function keep(script: Script, cache: string): void {
  const partial = `${cache}.${crypto.randomUUID()}.partial`;
  try {
    writeFileSync(partial, script.createCachedData(), { mode: 0o600 });
    renameSync(partial, cache);
  } catch {
    rmSync(partial, { force: true });
  }
}
