import { type Authored, spanOf } from '@digital-accords/model';

/**
 * Whether no reading of two dates puts the first on or before the second.
 *
 * @param one EDTF, or undefined if no record states it
 * @param other the same
 * @returns false if either is open on the side that matters, cannot be read or is not stated
 */
export function isCertainlyAfter(one: Authored.Edtf | undefined, other: Authored.Edtf | undefined): boolean {
  const { earliest } = spanOf(one);
  const { latest } = spanOf(other);
  return earliest !== undefined && latest !== undefined && earliest > latest;
}
