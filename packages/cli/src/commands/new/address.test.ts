import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { schemaAddress } from './address.ts';

const at = (...steps: string[]): string => join(resolve('/'), ...steps);
const installed = at('opt', 'my tools', 'update.schema.json');
const name = ['schemas', 'editor', 'update.schema.json'];

test.each<[string, string, string[], string]>([
  [
    'a checkout',
    at('w', 'docs', 'x'),
    [at('w', 'packages', 'model', ...name)],
    '../../packages/model/schemas/editor/update.schema.json',
  ],
  [
    'a project with the package',
    at('w'),
    [at('w', 'node_modules', '@digital-accords', 'model', ...name)],
    'node_modules/@digital-accords/model/schemas/editor/update.schema.json',
  ],
  ['neither', at('w', 'docs'), [], pathToFileURL(installed).href],
])('in %s', (_, folder, there, address) => {
  expect(
    schemaAddress(folder, { path: installed, name: name.join('/') }, { isFile: (path) => there.includes(path) }),
  ).toBe(address);
  expect(address).not.toMatch(/\s/);
});
