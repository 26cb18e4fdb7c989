import { type Authored, agreementOf, findRecord, isCurrent, type Registry, spanOf } from '@digital-accords/model';

/** The organisations that are parties to an agreement, sorted. */
export function partiesOf(agreement: Authored.Agreement): readonly Authored.OrganisationId[] {
  return agreement.parties.map(({ organisation }) => organisation).sort();
}

/** Whether one agreement has all parties of the other, or more (codebook §5). */
export function includesParties(later: Authored.Agreement, earlier: Authored.Agreement): boolean {
  const own = new Set(partiesOf(later));
  return partiesOf(earlier).every((party) => own.has(party));
}

/** The day after which an agreement cannot have been made; the last of all days where no date can be read. */
function madeBy({ date }: Authored.Agreement): string {
  return spanOf(date.edtf).latest ?? '9999-12-31';
}

/** Whether one agreement was made before another; of two of one day neither is. */
export function isEarlier(one: Authored.Agreement, other: Authored.Agreement): boolean {
  return madeBy(one) < madeBy(other);
}

/**
 * The units of earlier agreements of the same parties: current commitments that render none.
 *
 * @param commitment a commitment
 * @param registry all records
 */
export function earlierUnits(commitment: Authored.Commitment, registry: Registry): readonly Authored.Commitment[] {
  const agreement = findRecord(registry, 'agreement', agreementOf(commitment.id));
  if (!agreement) return [];
  const earlier = new Set(
    registry.byType.agreement
      .filter((one) => isCurrent(one) && isEarlier(one, agreement) && includesParties(agreement, one))
      .map(({ id }) => id),
  );
  return registry.byType.commitment.filter(
    (one) => isCurrent(one) && !isRendering(one) && earlier.has(agreementOf(one.id)),
  );
}

/** Whether a commitment renders one of a more authoritative text (codebook §4). */
export function isRendering({ relations = [] }: Authored.Commitment): boolean {
  return relations.some(({ kind }) => kind === 'renders');
}
