import type { ComparableRecord, Day, PlacedText, RecordId, Registry } from '@digital-accords/model';
import type { Contracts } from './contract-of.ts';

/** A registry at one time, opened to be compared. */
export interface RegistryVersion {
  /** As the user named it. */
  readonly name: string;
  readonly records: readonly ComparableRecord[];
  /** The records that fit their schemas. */
  readonly registry: Registry;
  readonly placedTexts: { readonly get: (id: RecordId) => PlacedText | undefined };
  /** The as-of date of the registry; undefined if it states none. */
  readonly asOf: Day | undefined;
  readonly contracts: Contracts;
  readonly faults: Faults;
}

/** What is wrong with a registry that is compared nevertheless. */
export interface Faults {
  /** Number of errors by file. */
  readonly errors: ReadonlyMap<string, number>;
  /** Ids of records whose files cannot be read; they are not compared. */
  readonly unread: readonly RecordId[];
}

export const noFaults: Faults = { errors: new Map(), unread: [] };
