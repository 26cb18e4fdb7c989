import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mutate } from './run.ts';
import { loadWorld } from './world.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
// Nothing was read later than this day; a mutant says that it was.
const world = loadWorld(data, '2090-01-01');

test('every rule catches the damage it is there for, at the damaged place', () => {
  const { rules } = mutate(world, 7, { generic: 0, rule: 10, registry: 3 });
  expect(rules.filter(({ total, caught }) => total === 0 || caught < total)).toEqual([]);
});

test('the same seed makes the same mutants', () => {
  const amount = { generic: 20, rule: 0, registry: 0 };
  expect(mutate(world, 3, amount)).toEqual(mutate(world, 3, amount));
});
