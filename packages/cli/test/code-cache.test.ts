import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loaderOf } from '../src/code-cache/loader.ts';

const dist = new URL('../dist/', import.meta.url).pathname;

test('what a check loads was bundled with code caches that this version of Node takes', () => {
  const refused: (boolean | undefined)[] = [];
  const load = loaderOf(dist, (_, script) => refused.push(script.cachedDataRejected));
  const [validate] = readdirSync(dist).filter((file) => /^validate-.*\.js$/.test(file));
  load(`./${validate}`);
  expect(refused).toEqual([false, false, false]);
});
