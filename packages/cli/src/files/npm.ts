import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What npm answers: bytes, or the code of what stands in the way. */
export type NpmAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: string };

/** Somebody waits at a terminal: npm asks twice, and not for minutes. */
const PATIENCE = ['--fetch-retries', '1', '--fetch-retry-mintimeout', '500', '--fetch-timeout', '60000'];
/** Archives of the whole registry come through here. */
const MOST_BYTES = 2 ** 30;

/**
 * Fetches the archive of a published package. npm compares it with the checksum that the registry of packages states.
 *
 * @param spec name and version, as npm writes them
 */
export function packed(spec: string): NpmAnswer {
  return inFolder((folder) => {
    const answer = npm(['pack', spec], folder);
    const [archive] = answer.ok ? readdirSync(folder) : [];
    return archive === undefined ? answer : { ok: true, bytes: readFileSync(join(folder, archive)) };
  });
}

/**
 * The versions of a published package.
 *
 * @param name its name
 * @returns in the order of their publication; none if npm gives no answer
 */
export function versionsOf(name: string): readonly string[] {
  const answer = inFolder((folder) => npm(['view', name, 'versions', '--json'], folder));
  const versions: unknown = answer.ok ? JSON.parse(new TextDecoder().decode(answer.bytes)) : [];
  return [versions].flat().map(String);
}

/** npm reads no settings of the project in which the command runs. */
function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'accords-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(args: readonly string[], cwd: string): NpmAnswer {
  // Loaded when it is wanted: most runs ask no other program.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const isWindows = process.platform === 'win32';
  const options = { cwd, maxBuffer: MOST_BYTES, shell: isWindows };
  const { status, stdout, stderr, error } = spawnSync('npm', [...args, ...PATIENCE], options);
  if (status === 0) return { ok: true, bytes: stdout };
  const [, code = 'npm'] = /^npm (?:error|ERR!) code (\w+)/m.exec(String(stderr)) ?? [];
  return { ok: false, code: error && 'code' in error ? String(error.code) : code };
}
