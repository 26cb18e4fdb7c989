import { fileURLToPath } from 'node:url';
import { publish } from '@digital-accords/model';
import { validators as authored } from '@digital-accords/validator/authored';
import { validators as published } from '@digital-accords/validator/published';
import { expect, test } from 'vitest';
import { damaged, valueAt } from '../mutation/damage.ts';
import { formOperators } from '../mutation/form-operators.ts';
import { pointersIn } from '../mutation/generic.ts';
import { loadWorld } from '../mutation/world.ts';
import { type Random, randomFrom } from '../random.ts';
import { enginesOf, shippedSchemas, type Verdict } from './engines.ts';

const shipped = shippedSchemas();
const world = loadWorld(fileURLToPath(new URL('../../../data', import.meta.url)), '2090-01-01');
const [{ asOf = '' } = {}] = world.registry.byType.registry;
const days = { asOf, knownAt: asOf, reliability: new Map() };

test.each(shipped.map(({ file, schema }) => [file, schema] as const))('three engines compile %s', async (_, schema) => {
  expect(Object.keys(await enginesOf(schema))).toEqual(['ajv', 'cfworker', 'hyperjump']);
});

/** Values that no field takes, and values that some take. */
const strange = [
  undefined,
  null,
  true,
  -1,
  1.5,
  '',
  ' ',
  'x'.repeat(5000),
  '𠮷'.repeat(290),
  '2026-02-30',
  'https://x',
  [],
  ['x', 'x'],
  {},
];

/** Copies of a record with one strange value, one property or item too many, or one part of wrong form. */
function* mutantsOf(record: (typeof world.records)[number], amount: number, random: Random): Generator<unknown> {
  const places = pointersIn(record, '');
  const containers = ['', ...places.filter((place) => typeof valueAt(record, place) === 'object')];
  for (let made = 0; made < amount; made += 1) {
    yield damaged(record, random.one(places) ?? '', random.one(strange));
    const container = random.one(containers) ?? '';
    const held = valueAt(record, container);
    yield damaged(record, `${container}/${Array.isArray(held) ? held.length : 'extra'}`, 'x');
  }
  for (const { mutate } of formOperators) {
    const mutant = mutate(record, random, world);
    if (mutant) yield mutant.value;
  }
}

const forms = [
  ['authored', world.registry.byType, authored],
  ['published', publish(world.registry, world.placedTexts, days), published],
] as const;
const types = Object.keys(authored) as (keyof typeof published)[];

test.each(
  forms.flatMap(([form, records, ours]) =>
    types.filter((type) => type in records).map((type) => [form, type, records[type], ours[type]] as const),
  ),
)('three engines judge as we do: %s %s', async (form, type, records, ours) => {
  const { schema } = shipped.find(({ file }) => file === `model/schemas/${form}/${type}.schema.json`) ?? {};
  const engines: Record<string, Verdict> = schema ? await enginesOf(schema) : {};
  const random = randomFrom(11);
  const disputed: unknown[] = [];
  const counts = { valid: 0, invalid: 0 };
  for (const record of records) {
    for (const value of [record, ...mutantsOf(record, Math.ceil(60 / records.length), random)]) {
      const own = ours(value);
      const against = Object.keys(engines).filter((name) => engines[name]?.(value) !== own);
      if (against.length > 0) disputed.push({ own, against, value });
      counts[own ? 'valid' : 'invalid'] += 1;
    }
  }
  expect([disputed, Object.keys(engines).length]).toEqual([[], 3]);
  expect([counts.valid >= records.length, counts.invalid >= 60]).toEqual([true, true]);
});
