import { type Bump, greatestBump } from './bump.ts';
import { type Contract, type ContractChanges, contractChanges } from './contract.ts';
import { type CoverageChange, type Effects, effectChanges, type StatusChange } from './effects.ts';
import { type ComparableRecord, type RecordChanges, recordChanges } from './record-changes.ts';

/** A registry as it is compared. */
export interface Comparable {
  readonly records: Iterable<ComparableRecord>;
  /** Absent if it is not at hand. */
  readonly contract?: Contract;
  /** Absent if texts or records do not allow to compute it. */
  readonly effects?: Effects;
}

/** How two registries differ by meaning. */
export interface RegistryDiff extends RecordChanges {
  /** Changes of status that follow from the changes of records. */
  readonly status: readonly StatusChange[];
  readonly coverage: readonly CoverageChange[];
  /** Absent if the contract of one of the registries is not at hand. */
  readonly contract?: ContractChanges;
  /** The least step of the version that the changes allow. A release refuses them altogether if a record is gone. */
  readonly bump: Bump;
}

/**
 * Compares two registries by meaning.
 *
 * @param before the earlier registry
 * @param after the later registry
 */
export function diffRegistries(before: Comparable, after: Comparable): RegistryDiff {
  const records = recordChanges(before.records, after.records);
  const effects =
    before.effects && after.effects ? effectChanges(before.effects, after.effects) : { status: [], coverage: [] };
  const contract = before.contract && after.contract ? contractChanges(before.contract, after.contract) : undefined;
  return { ...records, ...effects, ...(contract && { contract }), bump: leastStep(records, contract) };
}

/**
 * The least step of the version that changes allow.
 *
 * @param records changes of records
 * @param contract changes of the contract; undefined if there are none
 */
export function leastStep(records: RecordChanges, contract: ContractChanges | undefined): Bump {
  const stepIf = (list: readonly unknown[], bump: Bump): Bump => (list.length > 0 ? bump : 'none');
  return greatestBump([
    stepIf(records.gone, 'major'),
    ...[records.added, records.withdrawn, records.redirected, records.restored].map((list) => stepIf(list, 'minor')),
    stepIf(records.changed, 'patch'),
    ...[...(contract?.schemas ?? []), ...(contract?.vocabularies ?? [])].map(({ bump }) => bump),
  ]);
}
