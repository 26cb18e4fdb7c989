import { diffRegistries, effectsOf, type RegistryDiff } from '@digital-accords/model';
import type { CommandContext } from '../../command/command.ts';
import type { RegistryVersion } from './version.ts';

/**
 * Compares two versions of a registry. Status is computed for the later as-of date on both sides, so that only records change
 * it, and not the passing of time. A record that cannot be read on one side is left out on both.
 *
 * @param before the earlier version
 * @param after the later version
 * @param context the day, if neither states an as-of date
 */
export function compareVersions(
  before: RegistryVersion,
  after: RegistryVersion,
  { today }: Pick<CommandContext, 'today'>,
): RegistryDiff {
  const asOf = after.asOf ?? before.asOf ?? today;
  const unread = new Set([...before.faults.unread, ...after.faults.unread]);
  const form = before.contracts.source && after.contracts.source ? 'source' : 'bundled';
  const [earlier, later] = [before, after].map((version) => {
    const contract = version.contracts[form];
    return {
      records: version.records.filter(({ id }) => !unread.has(id)),
      effects: effectsOf(version.registry, version.placedTexts, { asOf, knownAt: asOf }),
      ...(contract && { contract }),
    };
  });
  return diffRegistries(earlier ?? { records: [] }, later ?? { records: [] });
}
