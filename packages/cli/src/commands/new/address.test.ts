import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { schemaAddress } from './address.ts';

const at = (...steps: string[]): string => join(resolve('/'), ...steps);
const name = ['schemas', 'editor', 'update.schema.json'];

test.each<[string, string, string[], string | undefined]>([
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
  ['neither', at('w', 'docs'), [], undefined],
])('in %s', (_, folder, there, address) => {
  expect(schemaAddress(folder, { name: name.join('/') }, { isFile: (path) => there.includes(path) })).toBe(address);
});
