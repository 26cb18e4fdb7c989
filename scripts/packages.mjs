/** Checks the packages as they would be published: files, exports and types that users' tools resolve. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../packages', import.meta.url));
const published = readdirSync(folder)
  .map((name) => ({
    path: join(folder, name),
    ...JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')),
  }))
  .filter((manifest) => !manifest.private);

let failed = false;
for (const { path, name, exports } of published) {
  const checks = [['publint', '--strict', '--pack', 'npm', path]];
  // A command has no types to resolve.
  if (exports) checks.push(['attw', '--quiet', '--profile', 'esm-only', '--pack', path, ...withoutData(exports)]);
  for (const [tool, ...args] of checks) {
    const { status, stdout, stderr, error } = spawnSync(tool, args, {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    failed = true;
    console.error(
      error
        ? `${name}: ${tool} could not be run: ${error.message}`
        : `${name}: ${tool} found something\n${stdout}${stderr}`,
    );
  }
}
process.exitCode = failed ? 1 : 0;

/** What is no module has no types to resolve. */
function withoutData(exports) {
  const data = Object.keys(exports).filter((name) => name.endsWith('.ndjson'));
  return data.length > 0 ? ['--exclude-entrypoints', ...data] : [];
}
