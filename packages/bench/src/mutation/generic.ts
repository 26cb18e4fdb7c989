import type { Random } from '../random.ts';
import { damaged, type Mutant, valueAt } from './damage.ts';
import type { World } from './world.ts';

/** Makes one mutant of a record at a place, or none if it does not apply there. */
export interface GenericOperator {
  readonly name: string;
  readonly mutate: (target: Target, world: World, random: Random) => Mutant | undefined;
}

/** A record and a place in it. */
export interface Target {
  readonly record: World['records'][number];
  readonly pointer: string;
  readonly value: unknown;
}

/** Every place of every record except type and id, which identify the record. */
export function targetsOf({ records }: World): readonly Target[] {
  return records.flatMap((record) =>
    pointersIn(record, '')
      .filter((pointer) => pointer !== '/type' && pointer !== '/id')
      .map((pointer) => ({ record, pointer, value: valueAt(record, pointer) })),
  );
}

/** Every place inside a value, containers included, as JSON Pointers. */
export function pointersIn(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [`${at}/${key}`, ...pointersIn(child, `${at}/${key}`)]);
}

/** A field of a type of record, whatever the position in lists. */
export function fieldOf({ record, pointer }: Target): string {
  return record.type + pointer.replace(/\/\d+(?=\/|$)/g, '[]');
}

const at = (target: Target, value: unknown): Mutant => ({
  value: damaged(target.record, target.pointer, value),
  pointer: target.pointer,
  field: fieldOf(target),
});

/** Operators that use only schema and data. */
export const genericOperators: readonly GenericOperator[] = [
  { name: 'delete', mutate: (target) => at(target, undefined) },
  {
    name: 'duplicate an item',
    mutate: (target) => {
      if (!Array.isArray(target.value) || target.value.length === 0) return undefined;
      return at(target, [...target.value, target.value[0]]);
    },
  },
  {
    name: 'swap for another valid value',
    mutate: (target, world, random) => {
      if (typeof target.value !== 'string') return undefined;
      const others = sameField(target, world).filter((value) => value !== target.value);
      const other = random.one(others);
      return other === undefined ? undefined : at(target, other);
    },
  },
  {
    name: 'shift a date by a year',
    mutate: (target) => {
      const year =
        typeof target.value === 'string' ? /^(?:\.\.\/)?(\d{4})(?=-|$|\/)/.exec(target.value)?.[1] : undefined;
      if (year === undefined || typeof target.value !== 'string') return undefined;
      return at(target, target.value.replace(year, String(Number(year) + 1)));
    },
  },
  {
    name: 'cut a quote',
    mutate: (target) => {
      if (!target.pointer.endsWith('/exact') || typeof target.value !== 'string') return undefined;
      const points = [...target.value];
      return points.length < 3 ? undefined : at(target, points.slice(0, Math.ceil(points.length / 3)).join(''));
    },
  },
  {
    name: 'move a reference',
    mutate: (target, world, random) => {
      const own = world.records.find(({ id }) => id === target.value);
      if (!own) return undefined;
      const other = random.one(world.records.filter(({ type, id }) => type === own.type && id !== own.id));
      return other && at(target, other.id);
    },
  },
];

const cache = new WeakMap<World, Map<string, unknown[]>>();

/** Values of the same field anywhere in the registry. */
function sameField(target: Target, world: World): readonly unknown[] {
  let fields = cache.get(world);
  if (!fields) {
    fields = new Map();
    for (const one of targetsOf(world)) {
      const values = fields.get(fieldOf(one));
      if (values) values.push(one.value);
      else fields.set(fieldOf(one), [one.value]);
    }
    cache.set(world, fields);
  }
  return fields.get(fieldOf(target)) ?? [];
}
