import type { Authored } from '@digital-accords/model';
import type { Random } from '../random.ts';
import type { Mutant } from './damage.ts';
import type { World } from './world.ts';

/** Damage that one rule must catch. */
export interface RuleOperator {
  /** Id of the rule. */
  readonly rule: string;
  /** How the mutant is checked: as a submission (the default) or within the whole registry, which some rules need. */
  readonly scope?: 'registry';
  /** Makes one mutant of a record, or none if it does not apply. */
  readonly mutate: (record: Authored.AnyRecord, random: Random, world: World) => Mutant | undefined;
}
