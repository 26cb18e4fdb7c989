import { mkdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Bits of a mode by which the group and everybody else may write. */
const OTHERS_WRITE = 0o022;

/**
 * Lets Node keep compiled code in the user's cache folder. Node before 22.8 keeps none.
 *
 * @param env the environment
 */
export function enableCompileCache(env: Environment): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  const folder = typeof enable === 'function' ? cacheFolder(env) : undefined;
  // Without a folder Node would take the shared temporary one, and run what others may have put there.
  if (typeof enable === 'function' && folder !== undefined) enable(folder);
}

/**
 * Makes the folder for compiled code, unless it exists.
 *
 * @param env the environment: `XDG_CACHE_HOME` or `LOCALAPPDATA` moves the folder, `NODE_DISABLE_COMPILE_CACHE` forbids it
 * @returns its absolute path; undefined if compiled code must not be kept, if the path is not absolute, if the folder
 *   cannot be made, or if another user owns it or may write to it
 */
export function cacheFolder(env: Environment): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  try {
    const root = cacheRoot(env);
    const folder = join(root, 'digital-accords');
    return isAbsolute(root) && isOwnFolder(root) && isOwnFolder(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function cacheRoot(env: Environment): string {
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

/** Makes a folder unless it exists. Not recursively: that never ends if the home is `/proc`, and would make a missing home. */
function isOwnFolder(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch {}
  const stats = statSync(path);
  // Windows has no user ids and no such modes.
  if (process.getuid === undefined) return stats.isDirectory();
  return stats.isDirectory() && stats.uid === process.getuid() && (stats.mode & OTHERS_WRITE) === 0;
}
