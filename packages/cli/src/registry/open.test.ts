import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { folderOf } from '../../test/cli.ts';
import { fixtureContext, fixtureFolder } from '../../test/fixture.ts';
import { nodeFiles } from '../files/node-files.ts';
import { openRegistry, publishedAt } from './open.ts';

const versionOf = (cwd: string): string | undefined => {
  const open = openRegistry(new Map(), { ...fixtureContext, files: nodeFiles(cwd) });
  const [registry] = publishedAt(open, { asOf: open.asOf, knownAt: open.asOf }).registry;
  return registry?.derived.version;
};

test('an installed registry has the version of its package, and a folder has none', () => {
  const { version } = createRequire(import.meta.url)('@digital-accords/data/package.json');
  expect([versionOf(folderOf({})), versionOf(fixtureFolder)]).toEqual([version, undefined]);
});
