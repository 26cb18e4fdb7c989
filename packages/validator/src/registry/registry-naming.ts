import type { Authored, Registry } from '@digital-accords/model';
import type { RuleContext } from '../rule/rule.ts';

/**
 * The registry of a run, to look for the records that name an id. The check of one record need not parse the others of a
 * release. For several records, the whole registry is indexed once.
 *
 * @param context what a rule looks at
 * @param id the id that is looked for
 * @returns a registry with all records by id; its collections have all records that name the id, and perhaps others
 */
export function registryNaming({ registry, entries }: RuleContext, id: Authored.RecordId): Registry {
  return (entries.length === 1 && registry.naming?.(id)) || registry;
}
