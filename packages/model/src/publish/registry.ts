import { absenceBaseOf } from '../absence/base.ts';
import { isHeld } from '../document/placed-text.ts';
import type { Registry as RegistryRecord } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import { isCurrent, type Registry } from '../registry/registry.ts';
import type { PublishContext } from './context.ts';
import { notCountedOf } from './counting.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes the record of the registry itself, with the days for which all records were published. `asOf` becomes the day
 * asked about, even if the record has another.
 *
 * @param record the record as authored
 * @param context the publication
 * @param version version of the release, if it is one
 * @returns the published record
 */
export function publishRegistry(
  record: RegistryRecord,
  { quote, registry, days }: PublishContext,
  version: string | undefined,
): Published.Registry {
  const absenceBase = absenceBaseOf({ documents: registry.byType.document, updates: registry.byType.update }, days);
  return {
    ...publishParts<'registry'>({ ...record, asOf: days.asOf }, { quote }),
    derived: { ...(version !== undefined && { version }), ...days, counts: countsOf(registry), absenceBase },
  };
}

function countsOf(registry: Registry): Published.RegistryCounts {
  const { byType } = registry;
  const commitments = byType.commitment.filter(isCurrent);
  const counted = commitments.filter((commitment) => notCountedOf(commitment, registry) === undefined);
  const documents = byType.document.filter(isCurrent);
  return {
    agreements: byType.agreement.filter(isCurrent).length,
    pillars: byType.pillar.filter(isCurrent).length,
    commitments: counted.length,
    commitmentsNotCounted: commitments.length - counted.length,
    updates: byType.update.filter(isCurrent).length,
    events: byType.event.filter(isCurrent).length,
    organisations: byType.organisation.filter(isCurrent).length,
    instruments: byType.instrument.filter(isCurrent).length,
    documents: documents.length,
    documentsCoded: documents.filter((one) => isHeld(one) && one.text.coding === 'complete').length,
    codingReports: byType['coding-report'].filter(isCurrent).length,
  };
}
