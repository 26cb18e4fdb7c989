import type { Authored, ReleasedLeaves } from '@digital-accords/model';

/** What `authored.json` of the data package holds: a release, checked before it was made. */
export interface InstalledRegistry {
  readonly records: readonly Authored.AnyRecord[];
  /** Leaves of each document, contact details left out. */
  readonly texts: readonly ReleasedLeaves[];
  /** Readings, by their path in the folder `coding`. */
  readonly coding: readonly { readonly file: string; readonly text: string }[];
}

/** The parse boundary of a release: it was checked when it was made, so that its shape alone is looked at. */
export function isInstalledRegistry(value: unknown): value is InstalledRegistry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    'texts' in value &&
    Array.isArray(value.texts) &&
    'coding' in value &&
    Array.isArray(value.coding)
  );
}
