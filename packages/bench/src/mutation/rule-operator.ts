import type { Authored } from '@digital-accords/model';
import type { Random } from '../random.ts';
import type { Mutant } from './damage.ts';
import type { World } from './world.ts';

/** Damage that one rule is there to catch. */
export interface RuleOperator {
  /** Id of the rule. */
  readonly rule: string;
  /** Where the mutant is checked; rules on whole registries need one. A submission by default. */
  readonly scope?: 'registry';
  /** Makes one mutant of a record, or none where it does not apply. */
  readonly mutate: (record: Authored.AnyRecord, random: Random, world: World) => Mutant | undefined;
}
