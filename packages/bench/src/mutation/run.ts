import { type Random, randomFrom } from '../random.ts';
import { isAt, type Mutant } from './damage.ts';
import { genericOperators, targetsOf } from './generic.ts';
import { ruleOperators } from './rule-operators.ts';
import { type Caught, judge, type World } from './world.ts';

/** How many mutants of one operator were made and caught. */
export interface Score {
  readonly operator: string;
  readonly total: number;
  /** Found at the damaged place; for an operator of a rule, by that rule. */
  readonly caught: number;
}

/** The outcome of a mutation test. */
export interface MutationResult {
  readonly rules: readonly Score[];
  readonly generic: readonly Score[];
  /** Fields whose damage by generic operators was not found, with its number. Only the source shows whether they are true. */
  readonly survivors: readonly { readonly field: string; readonly survived: number; readonly total: number }[];
}

/** Number of mutants for each operator. Mutants that need the whole registry take longer to check. */
export interface Amount {
  readonly generic: number;
  readonly rule: number;
  readonly registry: number;
}

/**
 * Damages a valid registry in thousands of ways, and counts what the validator finds.
 *
 * @param world the registry
 * @param seed the same seed makes the same mutants
 * @param amount number of mutants for each operator
 */
export function mutate(world: World, seed: number, amount: Amount): MutationResult {
  const random = randomFrom(seed);
  const rules = ruleOperators.map((operator) => {
    const want = operator.scope === 'registry' ? amount.registry : amount.rule;
    let [total, caught] = [0, 0];
    for (const record of shuffled(world.records, random)) {
      if (total === want) break;
      const mutant = operator.mutate(record, random, world);
      if (!mutant) continue;
      total += 1;
      const found = judge(world, record, mutant, operator.scope ?? 'submission');
      if (found.some((finding) => finding.rule === operator.rule && isRight(finding, mutant))) caught += 1;
    }
    return { operator: operator.rule, total, caught };
  });
  const targets = targetsOf(world);
  const fields = new Map<string, { survived: number; total: number }>();
  const generic = genericOperators.map(({ name, mutate: make }) => {
    let [total, caught] = [0, 0];
    for (let tries = 0; total < amount.generic && tries < amount.generic * 100; tries += 1) {
      const target = random.one(targets);
      const mutant = target && make(target, world, random);
      if (!target || !mutant?.field) continue;
      total += 1;
      const isCaught = judge(world, target.record, mutant, 'submission').some(({ pointer }) =>
        isNear(pointer, mutant.pointer),
      );
      if (isCaught) caught += 1;
      const field = fields.get(mutant.field) ?? { survived: 0, total: 0 };
      fields.set(mutant.field, { survived: field.survived + (isCaught ? 0 : 1), total: field.total + 1 });
    }
    return { operator: name, total, caught };
  });
  const survivors = [...fields]
    .map(([field, counts]) => ({ field, ...counts }))
    .filter(({ survived }) => survived > 0)
    .sort((one, other) => other.survived - one.survived || (one.field < other.field ? -1 : 1));
  return { rules, generic, survivors };
}

function isRight({ pointer, suggestions }: Caught, mutant: Mutant): boolean {
  return isNear(pointer, mutant.pointer) && (mutant.meant === undefined || suggestions[0] === mutant.meant);
}

/** A property that a record lacks is reported at its type. */
function isNear(found: string | undefined, pointer: string): boolean {
  return found === '/type' || found === '/id' || isAt(found, pointer);
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
  return list;
}
