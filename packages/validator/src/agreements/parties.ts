import { type Authored, spanOf } from '@digital-accords/model';

/** The organisations that are parties to an agreement, sorted. */
export function partiesOf(agreement: Authored.Agreement): readonly Authored.OrganisationId[] {
  return agreement.parties.map(({ organisation }) => organisation).sort();
}

/** Whether one agreement has all parties of the other, or more (codebook §5). */
export function includesParties(later: Authored.Agreement, earlier: Authored.Agreement): boolean {
  const own = new Set(partiesOf(later));
  return partiesOf(earlier).every((party) => own.has(party));
}

/** The day after which an agreement cannot have been made; the last of all days if no date can be read. */
function madeBy({ date }: Authored.Agreement): string {
  return spanOf(date.edtf).latest ?? '9999-12-31';
}

/** Whether one agreement was made before another; of two of one day neither is. */
export function isEarlier(one: Authored.Agreement, other: Authored.Agreement): boolean {
  return madeBy(one) < madeBy(other);
}
