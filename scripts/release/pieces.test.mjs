import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumsOf } from './exports.mjs';
import { inOrder } from './packages.mjs';
import { channelOf, integrityOf } from './registry.mjs';
import { sectionOf } from './version.mjs';

const bytes = (text) => new TextEncoder().encode(text);

test('a package comes after those on which it depends', () => {
  const packages = [
    { name: 'cli', dependencies: ['data', 'elsewhere'] },
    { name: 'data', dependencies: ['model'] },
    { name: 'model', dependencies: [] },
  ];
  expect(inOrder(packages).map(({ name }) => name)).toEqual(['model', 'data', 'cli']);
  const circle = [
    { name: 'one', dependencies: ['two'] },
    { name: 'two', dependencies: ['one'] },
  ];
  expect(() => inOrder(circle)).toThrow('Packages depend on each other in a circle.');
});

test.each([
  ['1.0.0', 'latest'],
  ['2.0.0-next.3', 'next'],
])('users follow %s as %s', (version, channel) => {
  expect(channelOf(version)).toBe(channel);
});

test('the integrity of a tarball is its SHA-512 in Base64', () => {
  expect(integrityOf(bytes('abc'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  );
});

test('the section of a version ends before the version that came before it', () => {
  const changelog = '# one\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n## 1.0.0\n\nFirst.\n';
  expect(sectionOf(changelog, '1.1.0')).toBe('### Minor Changes\n\n- New.');
  expect(sectionOf(changelog, '1.0.0')).toBe('First.');
  expect(sectionOf(changelog, '1.1')).toBe('');
});

test('the checksums cover each file but their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accords-checksums-'));
  for (const [name, text] of [
    ['b.txt', ''],
    ['a.txt', 'abc'],
    ['SHA256SUMS', 'old'],
  ])
    writeFileSync(join(folder, name), text);
  expect(checksumsOf(folder)).toBe(
    `ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt
`,
  );
});
