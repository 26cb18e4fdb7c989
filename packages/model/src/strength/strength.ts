import type { Commitment, Predicate, StrengthTerm } from '../generated/authored.ts';
import { predicateFormLevel } from '../generated/vocabulary-tables.ts';

/** Levels that one predicate alone decides, in the order in which they are tried (codebook §4). */
const decisive: readonly StrengthTerm[] = ['explore', 'endeavour', 'pledge'];

/**
 * Strength of a unit (codebook §4): a fact about its wording, never a grade of seriousness.
 *
 * @param commitment the unit; its override takes precedence over the vocabulary of forms
 * @returns the level
 */
export function strengthOf(commitment: Pick<Commitment, 'predicates' | 'strengthOverride'>): StrengthTerm {
  return commitment.strengthOverride?.level ?? derivedStrength(commitment.predicates);
}

/**
 * The level that the vocabulary of forms gives, without regard to any override.
 *
 * @param predicates the final predicate and the complements it governs
 * @returns the level
 */
export function derivedStrength(predicates: readonly Pick<Predicate, 'form'>[]): StrengthTerm {
  return strengthOfLevels(predicates.map((predicate) => predicateFormLevel[predicate.form]));
}

/**
 * The level of a chain of predicates: any explore gives explore, else any endeavour, else any pledge, else undertake.
 *
 * @param levels level of each predicate, in any order
 * @returns the level of the chain
 */
export function strengthOfLevels(levels: readonly StrengthTerm[]): StrengthTerm {
  return decisive.find((level) => levels.includes(level)) ?? 'undertake';
}
