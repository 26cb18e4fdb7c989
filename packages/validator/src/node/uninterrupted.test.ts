import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const module = fileURLToPath(new URL('uninterrupted.ts', import.meta.url));

/** The kind: work that is cut off halfway. A signal comes while files are written. */
test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'after %s the work is finished, and then the process ends by the signal',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'accords-signal-'));
    const script = `import { uninterrupted } from ${JSON.stringify(module)};
import { writeFileSync } from 'node:fs';
uninterrupted(() => {
  process.kill(process.pid, '${signal}');
  const end = Date.now() + 50;
  while (Date.now() < end);
  writeFileSync(${JSON.stringify(join(folder, 'done'))}, '');
});
setTimeout(() => {}, 60_000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const [, by] = await once(child, 'exit');
    expect([by, readdirSync(folder)]).toEqual([signal, ['done']]);
    rmSync(folder, { recursive: true });
  },
);
