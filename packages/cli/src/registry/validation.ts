import type { Authored } from '@digital-accords/model';
import {
  type Baseline,
  type Checked,
  checkFiles,
  openFiles,
  placedTextsIn,
  type Release,
  readCoding,
} from '@digital-accords/validator';
import type { StreamInput } from '@digital-accords/validator/stream';
import type { LoadedRegistry } from './load.ts';
import type { Submitted } from './submitted.ts';

/**
 * Checks the registry itself. A release was checked when it was made, so nothing is found in it.
 *
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 * @param baseline an earlier release, whose ids must still exist in the files of a registry; none by default
 */
export function validateRegistry(
  { records, sources, coding }: LoadedRegistry,
  today: Authored.Day,
  baseline: Baseline = new Map(),
): Checked {
  if (records.kind === 'files') {
    const { files, diagnostics: unreadable } = records.collected;
    return checkFiles({ files, unreadable, sources, coding, baseline, today });
  }
  const { registry } = records;
  return {
    diagnostics: [],
    registry,
    placedTexts: placedTextsIn(registry, sources, records.placedTexts),
    coding: readCoding(coding()).coding,
    files: registry.byId.size,
    texts: new Map(),
  };
}

/**
 * Checks submitted files against the registry. Mistakes in the registry itself are not reported.
 *
 * @param submitted the files
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 */
export function validateSubmission(
  { collected: { files, diagnostics: unreadable }, sources: added, coding }: Submitted,
  loaded: LoadedRegistry,
  today: Authored.Day,
): Checked {
  const sources = new Map([...loaded.sources, ...added]);
  return checkFiles({ files, unreadable, against: releaseOf(loaded), sources, coding, today });
}

/** What streams of records are checked against. */
export type StreamAgainst = Omit<StreamInput, 'file'>;

/**
 * Gathers what streams are checked against.
 *
 * @param loaded the registry
 * @param today latest day on which a source can have been read or a record reviewed
 */
export function streamAgainst(loaded: LoadedRegistry, today: Authored.Day): StreamAgainst {
  return { against: releaseOf(loaded), sources: loaded.sources, today };
}

/** The registry as records are submitted to it. A file that is no valid record is left out. */
export function releaseOf({ records, sources, coding }: LoadedRegistry): Release {
  return records.kind === 'released'
    ? { registry: records.registry, placedTexts: records.placedTexts, coding }
    : openFiles({ files: records.collected.files, sources, coding });
}
