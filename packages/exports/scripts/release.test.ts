import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../src/format/formats.ts';
import { writeIn } from '../src/format/write.ts';
import { published } from '../src/published.ts';

const script = fileURLToPath(new URL('release.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

test('the same records give the same bytes in another process, folder, time zone and language', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'accords-release-')), 'release');
  const zone = new Date(0).getTimezoneOffset() > 0 ? 'Asia/Tokyo' : 'Pacific/Pago_Pago';
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, script, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: 'ja_JP.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  const here = await writeIn(formats['data-package'], published);
  const sums = here.find(({ path }) => path === 'SHA256SUMS')?.content;
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(new TextDecoder().decode(sums));
}, 120_000);
