import { type Authored, agreementOf, findRecord, isCurrent, type Registry } from '@digital-accords/model';
import { perRegistry } from '../registry/per-registry.ts';
import { includesParties, isEarlier, partiesOf } from './parties.ts';

/**
 * The units of earlier agreements of the same parties: current commitments that render none.
 *
 * @param commitment a commitment
 * @param registry all records
 */
export function earlierUnits(commitment: Authored.Commitment, registry: Registry): readonly Authored.Commitment[] {
  const agreement = findRecord(registry, 'agreement', agreementOf(commitment.id));
  if (!agreement) return [];
  const known = unitsBefore(registry);
  const before =
    known.get(agreement.id) ?? earlierAgreements(agreement, registry).flatMap((id) => unitsOf(id, registry));
  known.set(agreement.id, before);
  return before;
}

/**
 * The units of an agreement: current commitments that render none.
 *
 * @param id id of the agreement
 * @param registry all records
 */
export function unitsOf(id: Authored.AgreementId, registry: Registry): readonly Authored.Commitment[] {
  return unitsByAgreement(registry).get(id) ?? [];
}

/** Units before an agreement, which all its commitments share. */
const unitsBefore = perRegistry(() => new Map<Authored.AgreementId, readonly Authored.Commitment[]>());

const unitsByAgreement = perRegistry(({ byType }) => {
  const units = byType.commitment.filter((one) => isCurrent(one) && !isRendering(one));
  return grouped(units, ({ id }) => [agreementOf(id)]);
});

const agreementsByParty = perRegistry(({ byType }) => grouped(byType.agreement.filter(isCurrent), partiesOf));

function earlierAgreements(agreement: Authored.Agreement, registry: Registry): readonly Authored.AgreementId[] {
  const sharing = partiesOf(agreement).flatMap((party) => agreementsByParty(registry).get(party) ?? []);
  const earlier = sharing.filter((one) => isEarlier(one, agreement) && includesParties(agreement, one));
  return [...new Set(earlier.map(({ id }) => id))].sort();
}

function grouped<Record>(
  records: readonly Record[],
  keys: (record: Record) => readonly string[],
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** Whether a commitment renders one of a more authoritative text (codebook §4). */
export function isRendering({ relations = [] }: Authored.Commitment): boolean {
  return relations.some(({ kind }) => kind === 'renders');
}
