import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const file = new URL('../dist/browser.js', import.meta.url);

// What a page downloads to check a submission. Raise it only with a reason: titles of fields and labels of terms are in it.
const MOST_BYTES = 770 * 1024;
const MOST_BYTES_GZIPPED = 160 * 1024;

test('the browser build stays within its budget', () => {
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES_GZIPPED);
});

test('it imports nothing, and runs where code from strings is forbidden', () => {
  const text = readFileSync(file, 'utf8');
  expect([/\bimport\s*[("'{*]/.test(text), /\bnew Function\b|\beval\(/.test(text)]).toEqual([false, false]);
  const script = `
    const { checkFiles } = await import(${JSON.stringify(file.href)});
    const bytes = new TextEncoder().encode('type: registry\\nid: registry\\nasOf: 2026-13-01\\n');
    const input = { files: [{ file: 'records/registry.yaml', bytes }], unreadable: [], sources: new Map(), coding: () => [] };
    const { diagnostics } = checkFiles({ ...input, today: '2026-01-31' });
    console.log(JSON.stringify(diagnostics.map(({ ruleId, messageId }) => [ruleId, messageId])));
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect([stderr, stdout.trim()]).toEqual(['', '[["schema","no-such-day"]]']);
});
