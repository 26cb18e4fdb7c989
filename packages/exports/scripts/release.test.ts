import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('release.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

/** Writes a release in a time zone and gives the checksums of its files. */
function release(zone: string, locale: string): string {
  const out = join(mkdtempSync(join(tmpdir(), 'accords-release-')), 'release');
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, script, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: locale },
  });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
}

test('the same records give the same bytes in any folder and time zone', () => {
  expect(release('Pacific/Pago_Pago', 'C')).toBe(release('Asia/Tokyo', 'ja_JP.UTF-8'));
}, 120_000);
