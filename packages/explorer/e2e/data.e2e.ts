import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commitments } from '@digital-accords/data';
import { coordinates } from '@digital-accords/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder, siteHandler } from '../scripts/site-handler.ts';

const server = createServer(siteHandler);
const folder = mkdtempSync(join(tmpdir(), 'accords-data-'));
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const run = promisify(execFile);
const samples = new URL('../src/pages/data/samples/', import.meta.url);
const { title, derived } = commitments['jp-gb-digital-partnership-2022/secure-by-design'];
const prints: Readonly<Record<string, string>> = {
  'check.sh': 'accords.sqlite: OK\n',
  'fetch.js': `${title.en} - ${derived.status.state}\n`,
};

test.each(readdirSync(samples))('the sample %s does what the page says', async (file) => {
  const code = readFileSync(new URL(file, samples), 'utf8').replaceAll(coordinates.site, address);
  const [command, ...args] = file.endsWith('.js')
    ? [process.execPath, '--input-type=module', '--eval', code]
    : ['sh', '-e', '-c', code];
  const { stdout, stderr } = await run(command ?? '', args, { cwd: folder });
  expect({ stdout, stderr }).toEqual({ stdout: prints[file], stderr: '' });
});

test('every file of the data has the checksum that is given for it', () => {
  const sums = readFileSync(join(siteFolder, 'data/v1/SHA256SUMS'), 'utf8').trimEnd().split('\n');
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    const content = readFileSync(join(siteFolder, 'data/v1', path));
    expect({ path, sum: createHash('sha256').update(content).digest('hex') }).toEqual({ path, sum });
  }
});

test('the page of a commitment names each export that holds it', () => {
  const id = 'jp-gb-digital-partnership-2022/secure-by-design';
  const page = readFileSync(join(siteFolder, `en/${id}/index.html`), 'utf8');
  const isNamed = (path: string): boolean => page.includes(`href="/data/v1/${path}"`);
  const holding = readFileSync(join(siteFolder, 'data/v1/SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ')[1] ?? '')
    .filter((path) => /^[^/]+\.[a-z]+$|^(?:csv\/commitments\.csv|json-ld\/records\.|markdown\/)/.test(path))
    .filter((path) => readFileSync(join(siteFolder, 'data/v1', path)).includes(id));
  expect(holding.length).toBeGreaterThan(8);
  expect(holding.filter((path) => !isNamed(path))).toEqual([]);
});

test('a record at its address is the record of the data package', () => {
  for (const commitment of Object.values(commitments)) {
    const text = readFileSync(join(siteFolder, `data/v1/${commitment.id}.json`), 'utf8');
    expect(JSON.parse(text)).toEqual(commitment);
  }
});
