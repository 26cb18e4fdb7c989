import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { cli, folderOf } from '../cli.ts';
import { mapping, root } from './workspace.ts';

const path = (inRepository: string): string => fileURLToPath(new URL(inRepository, root));

test('every folder of records, and the registry beside them, is mapped to the schema of its type', () => {
  const folders = Object.entries(collectionOf).map(([type, folder]) => [type, `${folder}/**/*.yaml`] as const);
  const expected = [...folders, ['registry', 'registry.yaml'] as const].map(([type, files]) => [
    `./packages/model/schemas/editor/${type}.schema.json`,
    `packages/data/records/${files}`,
  ]);
  expect(mapping).toEqual(Object.fromEntries(expected));
  expect(Object.keys(mapping).filter((schema) => !existsSync(path(schema)))).toEqual([]);
  const known = [...Object.values(collectionOf), 'registry.yaml'];
  expect(readdirSync(path('packages/data/records')).filter((name) => !known.includes(name))).toEqual([]);
});

/** The schema that the first line of a file names, as a path. */
function schemaOf(text: string, folder: string): string {
  const address = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
  return address.startsWith('file:') ? fileURLToPath(address) : resolve(folder, address);
}

function typeOf(text: string): string {
  return /^type: (\S+)$/m.exec(text)?.[1] ?? 'none';
}

const schemaOfType = (type: string): string => path(`packages/model/schemas/editor/${type}.schema.json`);

test('every example names the schema of its type, which exists', () => {
  const folder = path('examples');
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(examples.length).toBeGreaterThan(0);
  for (const name of examples) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    expect([name, schemaOf(text, resolve(file, '..'))]).toEqual([name, schemaOfType(typeOf(text))]);
  }
});

test.each([
  ['update', 'updates/x'],
  ['commitment', 'a/x'],
  ['registry', 'registry'],
])(
  'a template of type %s names the schema of its type in a checkout, and no path of this machine elsewhere',
  async (type, id) => {
    const printed = (await cli(['new', type, id])).out;
    const file = join(folderOf({}), 'x.yaml');
    await cli(['new', type, id, '--out', file]);
    expect(schemaOf(printed, process.cwd())).toBe(schemaOfType(type));
    expect(readFileSync(file, 'utf8')).not.toMatch(/\$schema=|file:\/\/|\/tmp\//);
  },
);
