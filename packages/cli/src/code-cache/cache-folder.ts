import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Others may not write. */
const OTHERS = 0o022;

/**
 * The folder of this user, and of this very build of Node, in which code caches are kept. What V8 has made for one build
 * another may take and misread: its version alone does not tell (nodejs/node#62781).
 *
 * @param env the environment: `XDG_CACHE_HOME` and `LOCALAPPDATA` say where caches are kept, `NODE_DISABLE_COMPILE_CACHE`
 *   that there shall be none
 * @returns absolute path; undefined where there shall be none, or where the folder is not the user's own
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  try {
    const { version, platform, arch, execPath } = process;
    const build = [version, platform, arch, identityOf(execPath)].join('-');
    const folder = join(rootOf(platform, env), 'digital-accords', build);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS) === 0);
    return isOwn ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What tells a file from any other, and from itself before a change.
 *
 * @param path path of the file
 * @throws what the file system throws
 */
export function identityOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return [ino, size, mtimeMs].join('-');
}

function rootOf(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] || inHome('AppData', 'Local');
  if (platform === 'darwin') return inHome('Library', 'Caches');
  return env['XDG_CACHE_HOME'] || inHome('.cache');
}

/** A home that does not exist is not made: some users shall have none. */
function inHome(...steps: readonly string[]): string {
  const home = homedir();
  statSync(home);
  return join(home, ...steps);
}
