import type { Authored } from '@digital-accords/model';
import { damaged } from './damage.ts';
import type { RuleOperator } from './rule-operator.ts';
import { targetsIn } from './targets.ts';
import type { World } from './world.ts';

/** Changes one text of a record, at one of the places that a pattern names. */
export const changing = (
  rule: string,
  pattern: RegExp,
  change: (value: string) => string | undefined,
  scope?: 'registry',
): RuleOperator => ({
  rule,
  ...(scope && { scope }),
  mutate: (record, random) => {
    const target = random.one(targetsIn(record, pattern));
    const value = target && change(target.value);
    return value === undefined || !target
      ? undefined
      : { value: damaged(record, target.pointer, value), pointer: target.pointer };
  },
});

/** The scope in which a mutant is checked, and the place of the finding if it differs from that of the damage. */
interface Elsewhere {
  readonly scope?: 'registry';
  readonly place?: string;
}

/** Sets or removes a property of records of one type. */
export const setting = <Type extends Authored.RecordType>(
  rule: string,
  type: Type,
  pointer: string,
  value: (record: Authored.RecordsByType[Type], world: World) => unknown,
  { scope, place = pointer }: Elsewhere = {},
): RuleOperator => ({
  rule,
  ...(scope && { scope }),
  mutate: (record, _, world) => {
    if (!isOf(record, type)) return undefined;
    const changed = value(record, world);
    return changed === keep ? undefined : { value: damaged(record, pointer, changed), pointer: place };
  },
});

/** Says of a record that an operator does not apply to it. */
export const keep: unique symbol = Symbol('does not apply');

/** Whether a record is of a type. */
export function isOf<Type extends Authored.RecordType>(
  record: Authored.AnyRecord,
  type: Type,
): record is Authored.RecordsByType[Type] {
  return record.type === type;
}
